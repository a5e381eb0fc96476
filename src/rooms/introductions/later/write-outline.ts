import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { later } from '../../../platform/jobs/worker.ts'
import type { Asking, Peer } from './whose-turn.ts'

/** Puts somebody before a peer, notes that it was the peer's turn, and writes to them. */
export const writeOutline = async (
  shop: Workshop,
  tx: Tx,
  cell: number,
  { id: request_id, person_id }: Asking,
  { peer_id, offer_id }: Peer,
  stands_until: Date,
  asked_for = false,
): Promise<void> => {
  const now = shop.clock()
  await tx
    .insertInto('introductions.outline')
    .values({
      cell_id: cell,
      request_id,
      peer_id,
      id: shop.newId('outline'),
      person_id,
      offer_id,
      asked_at: now,
      stands_until,
      asked_for,
    })
    .execute()
  await tx
    .insertInto('introductions.turn')
    .values({ cell_id: cell, offer_id, id: shop.newId('turn'), peer_id, asked_at: now })
    .execute()
  await tx
    .updateTable('introductions.offer')
    .set({ last_asked_at: now })
    .where('cell_id', '=', cell)
    .where('offer_id', '=', offer_id)
    .execute()
  await later(tx, 'people.send-news', { person: peer_id })
}
