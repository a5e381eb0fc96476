import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import type { Move } from './copying.ts'

/**
 * What lists that are read in say of it goes along: the record, and the list and the reading that it hangs on.
 * Whoever reads that list next looks for the record in every cell that the list reaches into.
 */
export const moveRecords = async (tx: Tx, { service, from, to }: Move): Promise<void> => {
  const there = sql`jsonb_build_object('cell_id', ${to}::int)`
  const its = sql`r.cell_id = ${from} and r.service_id = ${service}`
  await sql`insert into services.feed
    select (jsonb_populate_record(f, ${there} || jsonb_build_object('home', false, 'read_by_itself', false,
      'allow_private', false, 'allow_http', false))).*
    from services.feed f where f.cell_id = ${from}
      and f.id in (select r.feed_id from services.record r where ${its}) on conflict do nothing`.execute(
    tx,
  )
  await sql`insert into services.reading
    select (jsonb_populate_record(g, ${there} || '{"read_count": 0, "new_count": 0, "changed_count": 0,
      "unchanged_count": 0, "refused_count": 0, "listed_count": 0, "gone_count": 0, "page_count": 0}'::jsonb)).*
    from services.reading g where g.cell_id = ${from}
      and (g.feed_id, g.id) in (select r.feed_id, r.seen_in from services.record r where ${its})
    on conflict do nothing`.execute(tx)
  await sql`insert into services.record
    select (jsonb_populate_record(r, ${there})).* from services.record r where ${its}
    on conflict do nothing`.execute(tx)
  await sql`delete from services.record r where ${its}`.execute(tx)
}
