import { sql } from 'kysely'
import { londonDay } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { later } from '../../../platform/jobs/worker.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import { askFor } from './ask-for.ts'
import { askPeers } from './ask-peers.ts'
import { keepOpen } from './keep-open.ts'
import { forgetTurns } from './whose-turn.ts'

/** Every hour: one round a cell where somebody waits, whatever number they are. */
export const turnOver = (shop: Workshop): Promise<void> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    await keepOpen(tx, null, londonDay(shop.clock()))
    const cells = await tx
      .selectFrom('introductions.request')
      .select('cell_id')
      .distinct()
      .where('state', '=', 'asking')
      .orderBy('cell_id')
      .execute()
    for (const { cell_id: cell } of cells) await later(tx, 'introductions.round', { cell })
  })

/** Hides again what nobody answered in time, oldest first, and returns whether there may be more. */
const hideLapsed = async (tx: Tx, cell: number, now: Date, most: number): Promise<boolean> => {
  const { rows } = await sql<{ person_id: string }>`
    update introductions.outline set lapsed_at = ${now}
    where cell_id = ${cell} and (request_id, peer_id) in (
      select request_id, peer_id from introductions.outline
      where cell_id = ${cell} and answer is null and lapsed_at is null and stands_until <= ${now}
      order by stands_until limit ${most})
    returning person_id`.execute(tx)
  for (const person of new Set(rows.map(({ person_id }) => person_id)))
    await later(tx, 'introductions.show', { cell, person })
  return rows.length === most
}

type Waiting = { id: string; asked_at: Date | null }

// Those who asked first come first: when one peer's turn could serve several, it serves the longest waiting.
const listWaiting = (tx: Tx, cell: number, after: number, most: number): Promise<Waiting[]> =>
  tx
    .selectFrom('introductions.request')
    .select(['id', 'asked_at'])
    .where('cell_id', '=', cell)
    .where('state', '=', 'asking')
    .orderBy('asked_at')
    .orderBy('id')
    .offset(after)
    .limit(most)
    .execute()

/**
 * Goes round those who wait in one cell, one after the other in the order in which they asked, a few
 * hundred at most; the rest follow in a job of their own.
 */
export const goRound = async (shop: Workshop, cell: number, after: number): Promise<void> => {
  const now = shop.clock()
  const most = await shop.door.open('kith_jobs', { cell }, (tx) =>
    ruleValue(tx, 'round_requests_max'),
  )
  const lapsed = await shop.door.open('kith_jobs', { cell }, async (tx) => {
    await forgetTurns(tx, cell, now)
    return hideLapsed(tx, cell, now, most)
  })
  const waiting = await shop.door.open('kith_jobs', { cell }, (tx) =>
    listWaiting(tx, cell, after, most),
  )
  for (const { id } of waiting) {
    await askFor(shop, cell, id)
    await askPeers(shop, cell, id)
  }
  if (!lapsed && waiting.length < most) return
  await shop.door.open('kith_jobs', { cell }, (tx) =>
    later(tx, 'introductions.round', { cell, after: after + waiting.length }),
  )
}
