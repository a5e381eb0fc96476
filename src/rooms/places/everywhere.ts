import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'

/** A locality of any nation, whether or not Kith is open there. */
export type AnyLocality = {
  code: string
  slug: string
  name: string
  kind: string
  nation: string
  population: number | null
  adults: number | null
  source: string
  /** Where its services are listed; null when none ever was. */
  cell: number | null
  /** People can join there. */
  open: boolean
}

const today = sql<string>`(now() at time zone 'Europe/London')::date`

const localities = (tx: Tx) =>
  tx
    .selectFrom('places.locality as locality')
    .innerJoin('places.region as region', 'region.code', 'locality.region_code')
    .leftJoin('places.cell_locality as here', (on) =>
      on
        .onRef('here.locality_code', '=', 'locality.code')
        .on('here.since', '<=', today)
        .on((one) => one.or([one('here.until', 'is', null), one('here.until', '>', today)])),
    )
    .leftJoin('places.cell as cell', 'cell.cell_id', 'here.cell_id')
    .distinctOn(['region.nation', 'locality.name'])
    .select(['locality.code', 'locality.slug', 'locality.name', 'locality.kind', 'region.nation'])
    .select(['locality.population', 'locality.adults', 'locality.source', 'cell.cell_id as cell'])
    .select((one) => one.fn.coalesce('cell.open', sql<boolean>`false`).as('open'))
    .orderBy('region.nation')
    .orderBy('locality.name')
    // After a merger a locality has two cells: an open one speaks for it, the elder first.
    .orderBy(sql`cell.open desc nulls last`)
    .orderBy('cell.cell_id')

/** Every locality of the United Kingdom that is known, by nation and name. */
export const listEveryLocality = (tx: Tx): Promise<AnyLocality[]> => localities(tx).execute()

/** The one of this name in an address. */
export const findAnyLocality = (tx: Tx, slug: string): Promise<AnyLocality | undefined> =>
  localities(tx).where('locality.slug', '=', slug).executeTakeFirst()

/** The one that an outcode lies in, with the outcode's town and middle. */
export const findAround = (tx: Tx, outcode: string) =>
  localities(tx)
    .innerJoin('places.outcode as there', 'there.locality_code', 'locality.code')
    .select(['there.town', 'there.latitude', 'there.longitude'])
    .where('there.outcode', '=', outcode)
    .executeTakeFirst()

/** The cell of what meets online, which belongs to no locality. */
export const findOnlineCell = async (tx: Tx): Promise<number | undefined> => {
  const row = await tx
    .selectFrom('places.cell')
    .select('cell_id')
    .where('kind', '=', 'online')
    .executeTakeFirst()
  return row?.cell_id
}

/** The locality of a cell, open or not; undefined for the online cell. */
export const findLocalityOfCell = async (tx: Tx, cell: number): Promise<AnyLocality | undefined> =>
  (await listEveryLocality(tx)).find((one) => one.cell === cell)
