import { Card } from '../../../ui/kith/card.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import {
  mayViewerRead,
  tagsOf,
  tagsInWords,
  type Audience,
  type FacetKind,
  type TagKind,
} from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'

export type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  tag: string | null
  audience: Audience
  words: string | null
}

const tagLabels: [TagKind, string][] = [
  ['language', 'Speaks'],
  ['time of week', 'Has time'],
  ['near', 'Sets out from'],
]

/** What somebody who is asked would see now: the same rule that makes the real copies. */
export const Preview = ({ facets, concepts }: { facets: Facet[]; concepts: Concept[] }) => {
  const seen = facets.filter((facet) => mayViewerRead(facet, 'might meet', 'asking'))
  const of = (kind: FacetKind) => seen.find((facet) => facet.kind === kind)?.words
  const lived = seen.flatMap((facet) => concepts.filter((concept) => concept.id === facet.concept))
  return (
    <Card heading={of('name') ?? 'Someone near you'} headingLevel={3}>
      {of('asking') ? (
        <OwnWords>{of('asking')!}</OwnWords>
      ) : (
        <p>Your words stay hidden until later.</p>
      )}
      {of('something else') ? <OwnWords>{of('something else')!}</OwnWords> : null}
      {lived.length > 0 ? (
        <ul>
          {lived.map((concept) => (
            <li>{concept.name}</li>
          ))}
        </ul>
      ) : null}
      {tagLabels.map(([kind, label]) => (
        <Tags label={label} words={tagsInWords(kind, tagsOf(seen, kind))} />
      ))}
      {of('access need') ? (
        <p dir="auto">What they need to take part: {of('access need')}</p>
      ) : null}
    </Card>
  )
}

const Tags = ({ label, words }: { label: string; words: string }) =>
  words === '' ? null : (
    <p>
      {label}: {words}
    </p>
  )
