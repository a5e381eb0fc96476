import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'
import type { ReadingKey } from './readings.ts'

const missing = ({ cell, feed, reading }: ReadingKey) =>
  sql`cell_id = ${cell} and feed_id = ${feed} and gone_on is null and seen_in <> ${reading}`

export const countMissing = async (
  tx: Tx,
  key: ReadingKey,
): Promise<{ missing: number; known: number }> => {
  const { rows } = await sql<{ missing: number; known: number }>`
    select count(*) filter (where ${missing(key)})::int as missing, count(*)::int as known
    from services.record where cell_id = ${key.cell} and feed_id = ${key.feed} and gone_on is null`.execute(
    tx,
  )
  return rows[0]!
}

/** Fewer than this are too few to tell a change from a fault by their share. */
const FEW = 10

/** A feed that lost more than half of what it held has more likely broken than closed. */
export const lostTooMany = ({
  missing: lost,
  known,
}: {
  missing: number
  known: number
}): boolean => known >= FEW && lost * 2 > known

/**
 * Marks what the feed no longer holds. Its listing is taken off, unless somebody keeps it or another feed still
 * holds it. @returns the records that went, and the services that were taken off
 */
export const markGone = async (
  tx: Tx,
  key: ReadingKey,
  today: string,
): Promise<{ gone: number; off: string[] }> => {
  const { rows } = await sql<{ service: string | null }>`
    update services.record set gone_on = ${today} where ${missing(key)}
    returning service_id as service`.execute(tx)
  const services = rows.flatMap(({ service }) => (service === null ? [] : [service]))
  if (services.length === 0) return { gone: rows.length, off: [] }
  const off = await sql<{ id: string }>`
    update services.service s set status = 'inactive'
    where s.cell_id = ${key.cell} and s.id = any(${services}) and s.claimed_on is null and s.status <> 'inactive'
      and not exists (select from services.record r
        where r.cell_id = s.cell_id and r.service_id = s.id and r.gone_on is null)
      and not exists (select from services.source o
        where o.cell_id = s.cell_id and o.service_id = s.id and o.field = 'status' and o.origin in ('owner', 'coordinator'))
    returning s.id`.execute(tx)
  return { gone: rows.length, off: off.rows.map(({ id }) => id) }
}
