import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'

/** A listing on its way from one cell to another; its identifier stays, its organisation is the other cell's. */
export type Move = {
  service: string
  from: number
  to: number
  organisation: { from: string; to: string }
}

// In the order in which their keys ask for each other.
const around = [
  'contact',
  'service_at_location',
  'schedule',
  'phone',
  'attribute',
  'tag',
  'about',
  'language',
  'cost_option',
  'funding',
  'service_area',
  'source',
] as const
const atLocations = ['address', 'accessibility'] as const

const anew = ({ to, organisation }: Move) =>
  sql`jsonb_build_object('cell_id', ${to}::int, 'organisation_id', ${organisation.to}::uuid)`

const copyRows = (tx: Tx, table: string, move: Move) =>
  sql`insert into ${sql.table(`services.${table}`)}
    select (jsonb_populate_record(r, ${anew(move)})).* from ${sql.table(`services.${table}`)} r
    where r.cell_id = ${move.from} and r.service_id = ${move.service} on conflict do nothing`.execute(
    tx,
  )

const copyAtLocations = (tx: Tx, table: string, key: string, move: Move) =>
  sql`insert into ${sql.table(`services.${table}`)}
    select (jsonb_populate_record(r, ${anew(move)})).* from ${sql.table(`services.${table}`)} r
    where r.cell_id = ${move.from} and r.organisation_id = ${move.organisation.from}
      and r.${sql.ref(key)} in (select location_id from services.service_at_location
        where cell_id = ${move.from} and service_id = ${move.service}) on conflict do nothing`.execute(
    tx,
  )

/** Writes all that stands around a listing anew in the cell it goes to. */
export const copyAround = async (tx: Tx, move: Move): Promise<void> => {
  await copyAtLocations(tx, 'location', 'id', move)
  for (const table of atLocations) await copyAtLocations(tx, table, 'location_id', move)
  for (const table of around) await copyRows(tx, table, move)
  await copyRows(tx, 'link', move)
  await copyKeeping(tx, move)
}

const copyKeeping = (tx: Tx, move: Move) =>
  sql`insert into services.keeping
    select (jsonb_populate_record(r, ${anew(move)})).* from services.keeping r
    where r.cell_id = ${move.from} and r.service_id = ${move.service}
    on conflict (cell_id, service_id) do update set claimed_through = excluded.claimed_through,
      address_sealed = excluded.address_sealed, return_every = excluded.return_every,
      next_return_on = excluded.next_return_on, last_return_on = excluded.last_return_on`.execute(
    tx,
  )

/** Takes away all that stands around a listing in one cell, its places too. */
export const clearAround = async (
  tx: Tx,
  { cell, service, organisation }: { cell: number; service: string; organisation: string },
): Promise<void> => {
  await sql`with at as (delete from services.service_at_location
      where cell_id = ${cell} and service_id = ${service} returning location_id)
    delete from services.location l where l.cell_id = ${cell} and l.organisation_id = ${organisation}
      and l.id in (select location_id from at)
      and not exists (select from services.service_at_location o where o.cell_id = l.cell_id
        and o.organisation_id = l.organisation_id and o.location_id = l.id and o.service_id <> ${service})`.execute(
    tx,
  )
  for (const table of around.toReversed())
    if (table !== 'service_at_location')
      await sql`delete from ${sql.table(`services.${table}`)}
        where cell_id = ${cell} and service_id = ${service}`.execute(tx)
}
