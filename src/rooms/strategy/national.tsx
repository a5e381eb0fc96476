import { Figure, Figures } from '../../ui/kith/figure.tsx'
import { findPublished, type PublishedFact } from './published.ts'

/** What has been published about the whole of England: how many there were, and how many were planned. */
export const nationalFacts = () => ({
  first: findPublished('peer_support_workers', '2015/16') ?? null,
  later: findPublished('peer_support_workers', '2019') ?? null,
  planned: findPublished('peer_support_workers_target', '2023/24') ?? null,
})

export type NationalFacts = ReturnType<typeof nationalFacts>

const Source = ({ fact }: { fact: PublishedFact | null }) =>
  fact ? <a href={fact.href}>{fact.publisher}</a> : <>nobody has said</>

/** What is known for England, and, as large, what is not. */
export const National = ({ facts: { first, later, planned } }: { facts: NationalFacts }) => (
  <Figures>
    <Figure
      value={later?.value}
      counts={`peer support workers in England in 2019${first ? `, up from ${first.value} in ${first.period}` : ''}`}
      source={<Source fact={later} />}
    />
    <Figure
      value={planned?.value}
      counts="were planned for England by 2023/24"
      source={<Source fact={planned} />}
    />
    <Figure
      value={undefined}
      counts="how many there are today, paid and voluntary"
      source="no national count has them as a line of their own"
    />
  </Figures>
)
