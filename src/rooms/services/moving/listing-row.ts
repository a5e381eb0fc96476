import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { idIn } from '../feeds/keeping/ids.ts'
import { clearAround, type Move } from './copying.ts'

/** The organisation of that name in the other cell; made there when there is none. */
export const organisationIn = async (
  tx: Tx,
  from: number,
  id: string,
  to: number,
): Promise<string> => {
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

/** Writes the listing itself anew in the cell it goes to. */
export const copyListing = async (
  tx: Tx,
  { service, from, to, organisation }: Move,
): Promise<void> => {
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

/** Empties what stays behind, and says where it went. */
export const leave = async (tx: Tx, { service, from, to, organisation }: Move, today: string) => {
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
