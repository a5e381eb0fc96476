import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import { monthsBefore } from './rules/fresh.ts'
import type { Returned } from './rules/closing.ts'

type Row = {
  cell: number
  answered: number
  withRoom: number
  full: number
  paidPeers: number
  paidServices: number
  voluntaryPeers: number
  voluntaryServices: number
}

/**
 * By cell: of each service the last thing it said within three months, and the last number of peers within
 * six. A service that skipped has said nothing.
 */
export const countReturns = async (tx: Tx, day: string): Promise<Map<number, Returned>> => {
  const { rows } = await sql<Row>`
    with last_said as (
      select distinct on (cell_id, service_id) cell_id, room from services.said
      where said_on between ${monthsBefore(day, 3)} and ${day}
      order by cell_id, service_id, said_on desc, id desc
    ), last_paid as (
      select distinct on (cell_id, service_id) cell_id, paid_peers as peers from services.return
      where paid_peers is not null and returned_on between ${monthsBefore(day, 6)} and ${day}
      order by cell_id, service_id, returned_on desc, id desc
    ), last_voluntary as (
      select distinct on (cell_id, service_id) cell_id, voluntary_peers as peers from services.return
      where voluntary_peers is not null and returned_on between ${monthsBefore(day, 6)} and ${day}
      order by cell_id, service_id, returned_on desc, id desc
    )
    select said.cell_id as cell, count(*)::int as answered,
      (count(*) filter (where room = 'room'))::int as "withRoom", (count(*) filter (where room = 'full'))::int as full,
      (select coalesce(sum(peers), 0)::int from last_paid p where p.cell_id = said.cell_id) as "paidPeers",
      (select count(*)::int from last_paid p where p.cell_id = said.cell_id) as "paidServices",
      (select coalesce(sum(peers), 0)::int from last_voluntary v where v.cell_id = said.cell_id) as "voluntaryPeers",
      (select count(*)::int from last_voluntary v where v.cell_id = said.cell_id) as "voluntaryServices"
    from last_said said group by said.cell_id`.execute(tx)
  return new Map(rows.map((row) => [row.cell, returnedOf(row)]))
}

const returnedOf = (row: Row): Returned => ({
  answered: row.answered,
  withRoom: row.withRoom,
  full: row.full,
  paid: { peers: row.paidPeers, services: row.paidServices },
  voluntary: { peers: row.voluntaryPeers, services: row.voluntaryServices },
})
