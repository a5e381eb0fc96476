import type { ComponentChildren } from 'preact'
import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { tagsOf, tagsInWords, type FacetKind, type TagKind } from '../../people/people.ts'

type Facet = { kind: FacetKind; tag: string | null; words: string | null }
type Props = {
  facets: readonly Facet[]
  both: string[]
  behind: string | null
  lived?: string[]
  children?: ComponentChildren
}

const labels: [TagKind, string][] = [
  ['language', 'Speaks'],
  ['way', 'Ways to meet'],
  ['time of week', 'Has time'],
  ['area', 'Can meet in'],
]

/** A peer as somebody reads them: their own words, reasons, and what they show of how to meet. */
export const PeerCard = ({ facets, both, behind, lived = [], children }: Props) => {
  const of = (kind: FacetKind) => facets.find((facet) => facet.kind === kind)?.words ?? null
  return (
    <Card heading={of('name') ?? 'Someone near you'} headingLevel={3}>
      {of('words') ? <OwnWords>{of('words')!}</OwnWords> : <p>No words of their own yet.</p>}
      {of('something else') ? <p dir="auto">{of('something else')}</p> : null}
      {both.length > 0 ? (
        <>
          <h4>You both</h4>
          <ul>
            {both.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </>
      ) : null}
      {lived.length > 0 ? <p>Knows from their own life: {lived.join('; ')}.</p> : null}
      {labels.map(([kind, label]) => (
        <Tags label={label} words={tagsInWords(kind, tagsOf(facets, kind))} />
      ))}
      {of('access need') ? <p dir="auto">What they need: {of('access need')}</p> : null}
      {of('contact') ? <p dir="auto">How to reach them: {of('contact')}</p> : null}
      <Quiet>
        {of('times') ? <span dir="auto">{of('times')} </span> : null}
        {behind ? `${behind} stands behind ${of('name') ?? 'them'}.` : null}
      </Quiet>
      {children}
    </Card>
  )
}

const Tags = ({ label, words }: { label: string; words: string }) =>
  words === '' ? null : (
    <p>
      {label}: {words}
    </p>
  )
