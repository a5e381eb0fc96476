import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { idIn } from '../feeds/keeping/ids.ts'
import { writeFindable } from '../findable.ts'
import { clearAround, copyAround, type Move } from './copying.ts'
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

const organisationIn = async (tx: Tx, from: number, id: string, to: number): Promise<string> => {
  const found = await sql<{ id: string }>`
    select there.id from places.organisation here join places.organisation there on there.name = here.name
    where here.cell_id = ${from} and here.id = ${id} and there.cell_id = ${to}`.execute(tx)
  if (found.rows[0]) return found.rows[0].id
  const made = idIn('kith', 'organisation in', String(to), id)
  await sql`insert into places.organisation
    select (jsonb_populate_record(o, jsonb_build_object('cell_id', ${to}::int, 'id', ${made}::uuid))).*
    from places.organisation o where o.cell_id = ${from} and o.id = ${id}`.execute(tx)
  return made
}

const copyListing = async (tx: Tx, { service, from, to, organisation }: Move): Promise<void> => {
  const row = await tx
    .selectFrom('services.service')
    .selectAll()
    .where('cell_id', '=', from)
    .where('id', '=', service)
    .executeTakeFirstOrThrow()
  const moved = {
    ...row,
    more: JSON.stringify(row.more),
    cell_id: to,
    organisation_id: organisation.to,
    reports_to_id: null,
    reports_to_name: null,
  }
  // It may have been here before, and come back.
  await clearAround(tx, { cell: to, service, organisation: organisation.to })
  await tx
    .insertInto('services.service')
    .values(moved)
    .onConflict((conflict) => conflict.columns(['cell_id', 'id']).doUpdateSet(moved))
    .execute()
}

const leave = async (tx: Tx, { service, from, to, organisation }: Move, today: string) => {
  await clearAround(tx, { cell: from, service, organisation: organisation.from })
  await tx
    .updateTable('services.service')
    .set({ status: 'inactive', words: '', join_words: '', outcode: null, for_whom: null })
    .set({ email: null, phone: null, url: null, alert: null, more: '{}' })
    .where('cell_id', '=', from)
    .where('id', '=', service)
    .execute()
  await tx
    .updateTable('services.keeping')
    .set({ return_every: 'never', next_return_on: null, address_sealed: null })
    .where('cell_id', '=', from)
    .where('service_id', '=', service)
    .execute()
  await tx
    .deleteFrom('services.moved')
    .where('cell_id', '=', to)
    .where('service_id', '=', service)
    .execute()
  const gone = { cell_id: from, service_id: service, organisation_id: organisation.from }
  await tx
    .insertInto('services.moved')
    .values({ ...gone, to_cell: to, moved_on: today })
    .execute()
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
