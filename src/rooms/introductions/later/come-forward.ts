import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/database/door.ts'
import { canBePublic, listOwnFacets } from '../../people/people.ts'

/** The service that stands behind a peer; undefined for somebody who does not offer to be met. */
export const serviceBehind = async (
  tx: Tx,
  cell: number,
  peer: string,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('introductions.offer')
    .select('service_id')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', peer)
    .executeTakeFirst()
  return row?.service_id
}

/**
 * A peer who made something public stands on the page of the service behind them, by a name of chance;
 * a peer who made nothing public does not.
 */
export const comeForward = async (acting: Acting, service: string | undefined): Promise<void> => {
  const { tx, me, cell, newId } = acting
  const shows = (await listOwnFacets(acting)).some(
    ({ kind, audience }) => audience === 'public' && canBePublic(kind),
  )
  const stands = await tx
    .selectFrom('introductions.public_peer')
    .select('service_id')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .executeTakeFirst()
  const wanted = shows ? service : undefined
  if (stands?.service_id === wanted) return
  await tx
    .deleteFrom('introductions.public_peer')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .execute()
  if (!wanted) return
  await tx
    .insertInto('introductions.public_peer')
    .values({ cell_id: cell, id: newId('timeless public peer'), peer_id: me, service_id: wanted })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
