// Plainly invented organisations of every sector. No wait, place or promise is put on a real one.
import stock from './stock/organisations.json' with { type: 'json' }
import type { LocalityCode } from './places.ts'
import type { Random } from './random.ts'
import type { Organisation, Sector } from './rows.ts'
import { cellOf } from './places.ts'
import { dayBefore } from './when.ts'

/** By the short name that the rest of the stock calls it by. */
export type Organisations = ReadonlyMap<string, Organisation>

export const makeOrganisations = (random: Random, start: Date): Organisations =>
  new Map(
    stock.map((one) => [
      one.slug,
      {
        cell_id: cellOf[one.cell as LocalityCode],
        id: random.id(start),
        name: one.name,
        sector: one.sector as Sector,
        invented: true,
        source: 'Invented for the sample',
        listed_on: dayBefore(start, random.whole(200, 400)),
      },
    ]),
  )
