import type { Workshop } from '../../../platform/http/room.ts'
import { later } from '../../../platform/jobs/worker.ts'
import type { Tx } from '../../../platform/database/door.ts'
import { leaveWhenClosed, partInGroups } from '../groups/later/leaving.ts'
import { dropShownPlaces } from './shown-places.ts'

/** When the asking is over, nothing of it stays with those who were asked and not chosen. */
export const tidyRequest = (shop: Workshop, cell: number, request: string): Promise<void> =>
  shop.door.open('kith_jobs', { cell }, async (tx) => {
    const over = await tx
      .selectFrom('introductions.request')
      .select('id')
      .where('cell_id', '=', cell)
      .where('id', '=', request)
      .where('state', 'in', ['met', 'closed'])
      .executeTakeFirst()
    if (over) await dropOutlines(tx, cell, request)
    await leaveWhenClosed(tx, cell, request)
  })

const dropOutlines = async (tx: Tx, cell: number, request: string) => {
  const dropped = await tx
    .deleteFrom('introductions.outline')
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .where('peer_id', 'not in', chosen(tx, cell, request))
    .returning(['peer_id', 'person_id', 'offer_id'])
    .execute()
  for (const { peer_id, person_id, offer_id } of dropped) {
    await dropShownPlaces(tx, cell, offer_id, person_id)
    await later(tx, 'introductions.show', { cell, person: peer_id })
  }
}

const chosen = (tx: Tx, cell: number, request: string) =>
  tx
    .selectFrom('introductions.introduction')
    .select('peer_id')
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)

/** What a person has let go is over for the peer too, who is not told and is not asked again. */
export const letGoOf = (
  shop: Workshop,
  cell: number,
  request: string,
  peer: string,
): Promise<void> =>
  shop.door.open('kith_jobs', { cell }, async (tx) => {
    await tx
      .updateTable('introductions.outline')
      .set({ over_at: shop.clock() })
      .where('cell_id', '=', cell)
      .where('request_id', '=', request)
      .where('peer_id', '=', peer)
      .execute()
    await later(tx, 'introductions.show', { cell, person: peer })
    await later(tx, 'introductions.ask', { cell, request })
  })

/** Takes apart what stands open between two people, when one would rather never meet the other. */
export const part = (shop: Workshop, cell: number, one: string, other: string): Promise<void> =>
  shop.door.open('kith_jobs', { cell }, async (tx) => {
    await tx
      .deleteFrom('introductions.outline as outline')
      .where('outline.cell_id', '=', cell)
      .where('outline.peer_id', 'in', [one, other])
      .where('outline.person_id', 'in', [one, other])
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('introductions.introduction as made')
              .select('made.id')
              .whereRef('made.cell_id', '=', 'outline.cell_id')
              .whereRef('made.request_id', '=', 'outline.request_id'),
          ),
        ),
      )
      .execute()
    await partInGroups(tx, cell, one, other)
    for (const person of [one, other]) await later(tx, 'introductions.show', { cell, person })
  })
