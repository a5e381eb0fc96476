import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { cardsOf, type Facet } from '../me/one-facet.tsx'
import { tagsInWords, type TagKind } from '../rules/tags.ts'

type Props = {
  heading: string
  when: string
  facets: Facet[]
  concepts: Record<string, string>
}

const labels: Partial<Record<Facet['kind'], string>> = {
  contact: 'How to reach you',
  'access need': 'What you need to take part',
  language: 'Speaks',
  way: 'Ways to meet',
  'time of week': 'Has time',
  area: 'Can meet in',
  near: 'Sets out from',
}

/** One of those who look, and everything of somebody that they would see. */
export const Seen = ({ heading, when, facets, concepts }: Props) => (
  <Card heading={heading} headingLevel={3}>
    <Quiet>{when}</Quiet>
    {facets.length === 0 ? <p>Nothing.</p> : null}
    {cardsOf(facets).map((facet) => (
      <OneThing facet={facet} concepts={concepts} />
    ))}
  </Card>
)

const OneThing = ({
  facet,
  concepts,
}: {
  facet: ReturnType<typeof cardsOf>[number]
  concepts: Record<string, string>
}) => {
  const { kind, concept, tags, words } = facet
  if (concept) return <p>{sentence(concepts[concept] ?? '')}</p>
  if (tags.length > 0)
    return (
      <p>
        {labels[kind]}: {tagsInWords(kind as TagKind, tags)}
      </p>
    )
  if (kind === 'name') return <p dir="auto">{words}</p>
  return labels[kind] ? (
    <p dir="auto">
      {labels[kind]}: {words}
    </p>
  ) : (
    <OwnWords>{words ?? ''}</OwnWords>
  )
}
