import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'

const key = (one: string, other: string) => [one, other].toSorted().join(' ')

/**
 * Which of these people must not be put together: one said so of the other, or set them aside, or named
 * the address they sign in with, or wants to meet nobody of the service or organisation behind them. Runs
 * as the worker; what it finds is told to nobody.
 */
export const readApart = async (
  tx: Tx,
  cell: number,
  people: readonly string[],
): Promise<(one: string, other: string) => boolean> => {
  if (people.length === 0) return () => false
  const { rows } = await sql<{ one: string; other: string }>`
    with these as (select unnest(${people}::uuid[]) as id)
    select by_id as one, about_id as other from introductions.kept_apart
      where cell_id = ${cell} and by_id in (table these) and about_id in (table these)
    union select by_id, about_id from introductions.set_aside
      where cell_id = ${cell} and by_id in (table these) and about_id in (table these)
    union select named.by_id, account.id from introductions.apart_named as named
      join people.account as account on account.email_hash = named.email_hash
      where named.cell_id = ${cell} and named.by_id in (table these) and account.id in (table these)
    union select apart.by_id, offer.peer_id from introductions.apart_from as apart
      join services.service as service
        on service.cell_id = apart.cell_id and service.organisation_id = apart.organisation_id
          and (apart.service_id is null or apart.service_id = service.id)
      join introductions.offer as offer
        on offer.cell_id = service.cell_id and offer.service_id = service.id
      where apart.cell_id = ${cell} and apart.by_id in (table these)
        and offer.peer_id in (table these)`.execute(tx)
  const apart = new Set(rows.map(({ one, other }) => key(one, other)))
  return (one, other) => apart.has(key(one, other))
}
