import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import { notHere } from '../../platform/http/route.ts'

/** A place where Kith is open: its own records lie in its cell. */
export type Locality = {
  code: string
  slug: string
  name: string
  /** Null where nobody's count is held. */
  population: number | null
  adults: number | null
  asAt: string
  source: string
  cell: number
}

const today = sql<string>`(now() at time zone 'Europe/London')::date`

// After a merger a locality has two cells: the elder speaks for it until their lists are joined.
const openLocalities = (tx: Tx) =>
  tx
    .selectFrom('places.locality as locality')
    .innerJoin('places.cell_locality as here', 'here.locality_code', 'locality.code')
    .innerJoin('places.cell as cell', 'cell.cell_id', 'here.cell_id')
    .where('cell.open', '=', true)
    .where('here.since', '<=', today)
    .where((one) => one.or([one('here.until', 'is', null), one('here.until', '>', today)]))
    .distinctOn('locality.name')
    .select(['locality.code', 'locality.slug', 'locality.name', 'locality.population'])
    .select([
      'locality.adults',
      'locality.as_at as asAt',
      'locality.source',
      'cell.cell_id as cell',
    ])
    .orderBy('locality.name')
    .orderBy('cell.cell_id')

/** The places that are open today, by name. */
export const listLocalities = (tx: Tx): Promise<Locality[]> => openLocalities(tx).execute()

// An address can carry anything, also what PostgreSQL cannot hold.
const isSlug = (text: string) => /^[a-z0-9-]{2,80}$/.test(text)

export const findLocality = async (tx: Tx, slug: string): Promise<Locality | undefined> =>
  isSlug(slug) ? openLocalities(tx).where('locality.slug', '=', slug).executeTakeFirst() : undefined

/** @throws NotHere */
export const getLocality = async (tx: Tx, slug: string): Promise<Locality> =>
  (await findLocality(tx, slug)) ?? notHere()

/** The place that a cell is in. @throws NotHere */
export const localityOfCell = async (tx: Tx, cell: number): Promise<Locality> =>
  (await openLocalities(tx).where('cell.cell_id', '=', cell).executeTakeFirst()) ?? notHere()

/** What a locality is called, whether or not Kith is open there. */
export const findLocalityName = async (tx: Tx, code: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('places.locality')
    .select('name')
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.name
}

/** How many people live there, and who counted them; said too where nobody's count is held. */
export const peopleInWords = ({ population, adults, source }: Locality): string =>
  population === null || adults === null
    ? 'How many people live here is not known to Kith.'
    : `${population.toLocaleString('en-GB')} people live here, ${adults.toLocaleString('en-GB')} of them adults. ${source}.`
