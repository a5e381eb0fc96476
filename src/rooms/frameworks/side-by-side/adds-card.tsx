import { Card } from '../../../ui/kith/card.tsx'
import { own } from '../reading/own.tsx'
import { versionAt } from '../reading/reading.routes.ts'
import type { Chosen, Sector } from './held.ts'
import { sectorInWords } from './sector-names.ts'

/** What was chosen, by its title. */
export const Link = (one: Chosen) => <a href={versionAt(one)}>{own(one.title)}</a>

/** One sector: what it works from, and what it adds that no other here does. */
export const Adds = ({ sector, adds }: { sector: Sector; adds: readonly string[] }) => (
  <Card heading={sectorInWords(sector.name)}>
    <p>From:</p>
    <ul>
      {sector.chosen.map((one) => (
        <li>
          {own(one.by)}: <Link {...one} />
        </li>
      ))}
    </ul>
    {adds.length === 0 ? (
      <p>Everything it holds is held by another sector too.</p>
    ) : (
      <>
        <p>It adds, and no other here does:</p>
        <ul>
          {adds.map((words) => (
            <li>{own(words)}</li>
          ))}
        </ul>
      </>
    )}
  </Card>
)
