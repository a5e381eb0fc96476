import type { Tx } from '../../../platform/database/door.ts'
import { writeFindable } from '../findable.ts'
import { copyAround } from './copying.ts'
import { copyListing, leave, organisationIn } from './listing-row.ts'
import { moveRecords } from './move-records.ts'

/** The cell of the place that a listing's outcode lies in, when that is another than its own. */
const findElsewhere = async (tx: Tx, cell: number, service: string) => {
  const row = await tx
    .selectFrom('services.service as s')
    .innerJoin('places.outcode as o', 'o.outcode', 's.outcode')
    .innerJoin('places.cell_locality as here', 'here.locality_code', 'o.locality_code')
    .where('s.cell_id', '=', cell)
    .where('s.id', '=', service)
    .where('s.status', 'in', ['active', 'temporarily closed'])
    .where('here.until', 'is', null)
    .select(['s.organisation_id as organisation', 'here.cell_id as to'])
    .orderBy('here.cell_id')
    .execute()
  return row.some(({ to }) => to === cell) ? undefined : row[0]
}

// Peers belong to a place, and so does whoever stands behind them.
const standsBehindPeers = async (tx: Tx, cell: number, service: string): Promise<boolean> => {
  const vouch = await tx
    .selectFrom('services.vouch')
    .select('person_id')
    .where('cell_id', '=', cell)
    .where('service_id', '=', service)
    .limit(1)
    .executeTakeFirst()
  return vouch !== undefined
}

/**
 * Moves a listing to the list of the place that its postcode lies in. It is whole there and stays under its
 * identifier; what is left behind leads to it. It stays where it is while peers are met through it, or while
 * nothing is listed in the other place. As the worker, in one transaction.
 * @returns the cell where it is now
 */
export const moveListing = async (
  tx: Tx,
  from: number,
  service: string,
  today: string,
): Promise<number> => {
  const elsewhere = await findElsewhere(tx, from, service)
  if (!elsewhere || (await standsBehindPeers(tx, from, service))) return from
  const { to } = elsewhere
  const ours = await organisationIn(tx, from, elsewhere.organisation, to)
  const move = { service, from, to, organisation: { from: elsewhere.organisation, to: ours } }
  await copyListing(tx, move)
  await copyAround(tx, move)
  await moveRecords(tx, move)
  await leave(tx, move, today)
  await writeFindable(tx, from, [service])
  await writeFindable(tx, to, [service])
  return to
}
