import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'

/**
 * Keeps true, on everything that matching reads of these peers, whether they are open now: a free place,
 * and no pause. It only says where to look; whether a place is free is asked of the places themselves.
 * Null: every peer of every cell, for what the passing of days has changed.
 */
export const keepOpen = async (
  tx: Tx,
  who: { cell: number; peer: string } | null,
  today: string,
): Promise<void> => {
  const these = who ? sql`cell_id = ${who.cell} and peer_id = ${who.peer}` : sql`true`
  await sql`
    with truth as (
      select cell_id, offer_id,
        (paused_until is null or paused_until < ${today}) and exists (
          select from introductions.place_offered as offered
          where offered.cell_id = offer.cell_id and offered.offer_id = offer.offer_id
            and not exists (
              select from introductions.place_taken as taken
              where taken.cell_id = offered.cell_id and taken.offer_id = offered.offer_id
                and taken.place = offered.place)) as open
      from introductions.offer as offer where ${these})
    update introductions.offer as offer set open = truth.open from truth
    where offer.cell_id = truth.cell_id and offer.offer_id = truth.offer_id
      and offer.open <> truth.open`.execute(tx)
  await sql`
    with truth as (select cell_id, offer_id, open from introductions.offer where ${these})
    update introductions.offer_concept as lived set open = truth.open from truth
    where lived.cell_id = truth.cell_id and lived.offer_id = truth.offer_id
      and lived.open <> truth.open`.execute(tx)
}
