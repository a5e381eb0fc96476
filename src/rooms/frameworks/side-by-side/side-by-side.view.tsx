import type { PageView } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { usedIn } from '../used/used.routes.ts'
import { own } from '../reading/own.tsx'
import { readingRoutes } from '../reading/reading.routes.ts'
import type { Shared } from '../rules/adds.ts'
import { Adds, Link } from './adds-card.tsx'
import type { Chosen, Sector } from './held.ts'
import { sectorInWords } from './sector-names.ts'

type Facts = {
  place: { name: string; slug: string; chosen: Chosen[] }
  sectors: Sector[]
  rows: Shared[]
  adds: string[][]
  silent: string[]
}

export const sideBySideView = (facts: Facts): PageView => ({
  title: `What each sector adds: ${facts.place.name}`,
  wide: true,
  crumbs: [{ text: 'Values and frameworks', href: readingRoutes.list }],
  body: (
    <>
      <h1>{facts.place.name}: what each sector adds</h1>
      <Lede>
        The values that organisations here chose to work from, side by side. All sectors count the
        same. What one has and the others do not is shown, and not smoothed away.
      </Lede>
      <ForAll {...facts} />
      {facts.sectors.length === 0 ? (
        <p>No organisation here has said yet what it works from.</p>
      ) : (
        <Sectors {...facts} />
      )}
      <Silent {...facts} />
      <p class="kith-no-print">
        <a href={usedIn(facts.place.slug)}>Who chose what here, and why</a>
      </p>
      <p class="kith-no-print">
        <a href={`/call/${facts.place.slug}`}>Who has answered the call in {facts.place.name}</a>
      </p>
    </>
  ),
})

const ForAll = ({ place: { name, chosen } }: Facts) =>
  chosen.map((one) => (
    <p>
      For all of {name}: <Link {...one} />, version {one.number}.
    </p>
  ))

// Several groups of one sector may say it in several ways.
const Cell = ({ words }: { words: readonly string[] }) =>
  words.length === 0 ? <span class="kith-quiet">–</span> : own(words.join('; '))

const Sectors = ({ sectors, rows, adds }: Facts) => (
  <>
    <h2>What each adds</h2>
    {sectors.map((sector, at) => (
      <Adds sector={sector} adds={adds[at]!} />
    ))}
    <h2>What more than one holds</h2>
    <Together sectors={sectors} rows={rows.filter(({ holders }) => holders > 1)} />
    <Quiet>
      Two values stand in one row when one comes from the other, or when they say the same words.
    </Quiet>
  </>
)

const Together = ({ sectors, rows }: Pick<Facts, 'sectors' | 'rows'>) =>
  rows.length === 0 ? (
    <p>No value here is held by more than one sector.</p>
  ) : (
    <Table
      caption="Each row is one value, and each column a sector"
      captionHidden
      head={sectors.map(({ name }) => sectorInWords(name))}
      rows={rows.map(({ words }) => words.map((cell) => <Cell words={cell} />))}
    />
  )

const Silent = ({ silent }: Facts) =>
  silent.length === 0 ? null : (
    <p>Nobody has said yet what they work from: {silent.map(sectorInWords).join(', ')}.</p>
  )
