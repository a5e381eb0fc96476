import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'
import { bareName, barePhone, bareUrl, whyAlike, type Known } from '../rules/alike.ts'

type Candidate = Known & { id: string }

/** Services of the cell that have something in common with a record and are not already this feed's own. */
const listCandidates = async (
  tx: Tx,
  cell: number,
  feed: string,
  record: Known,
): Promise<Candidate[]> => {
  const { rows } = await sql<Candidate>`
    select s.id, s.name, s.url, s.email, s.phone, s.outcode from services.service s
    where s.cell_id = ${cell} and s.status <> 'defunct'
      and (trim(regexp_replace(lower(s.name), '[^a-z0-9]+', ' ', 'g')) = ${bareName(record.name)}
        or lower(s.email) = ${record.email?.toLowerCase() ?? null}
        or trim(trailing '/' from regexp_replace(lower(s.url), '^https?://(www\.)?', '')) = ${bareUrl(record.url)}
        or regexp_replace(regexp_replace(s.phone, '[^0-9]', '', 'g'), '^44', '0') = ${barePhone(record.phone)})
      and not exists (select from services.record r
        where r.cell_id = s.cell_id and r.service_id = s.id and r.feed_id = ${feed})
    order by s.id limit 20`.execute(tx)
  return rows
}

/** What a record may be one with, and what somebody said of it. */
export type Same = { service: string; answer: string | null }

export const listSame = async (tx: Tx, cell: number, record: string): Promise<Same[]> =>
  tx
    .selectFrom('services.same')
    .where('cell_id', '=', cell)
    .where('record_id', '=', record)
    .select(['service_id as service', 'answer'])
    .execute()

/** Proposes what a record may be one with; what was answered before stays answered. */
export const proposeSame = async (
  tx: Tx,
  { cell, feed, record, today }: { cell: number; feed: string; record: string; today: string },
  known: Known,
): Promise<Same[]> => {
  const alike = (await listCandidates(tx, cell, feed, known)).flatMap((one) => {
    const because = whyAlike(known, one)
    return because === undefined ? [] : [{ service: one.id, because }]
  })
  if (alike.length > 0)
    await tx
      .insertInto('services.same')
      .values(
        alike.map(({ service, because }) => ({
          cell_id: cell,
          record_id: record,
          service_id: service,
          because,
          proposed_on: today,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return listSame(tx, cell, record)
}
