import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import type { Group } from './peers-beside.ts'
import { serviceOf, setStep, tell } from './step.ts'
import type { Yes } from './yeses.ts'

export type Seated = { yeses: readonly Yes[]; peer: Yes; until: Date }

/** Enough have said yes: each may see what the others show to someone they might meet. */
export const seat = async (
  shop: Workshop,
  tx: Tx,
  group: Group,
  { yeses, peer, until }: Seated,
) => {
  const { cell, id: group_id } = group
  const people = yeses.map(({ person }) => person)
  const service_id = await serviceOf(tx, group, peer.person)
  const others = people.length - 1
  await tx
    .insertInto('introductions.group_seat')
    .values(
      people.map((person_id) => ({ cell_id: cell, group_id, person_id, others, decide_by: until })),
    )
    .execute()
  const pairs = people.flatMap((viewer_id) =>
    people
      .filter((owner_id) => owner_id !== viewer_id)
      .map((owner_id) => ({ viewer_id, owner_id })),
  )
  await tx
    .insertInto('introductions.group_glimpse')
    .values(
      pairs.map((pair) => ({
        cell_id: cell,
        group_id,
        ...pair,
        id: shop.newId('timeless glimpse'),
        service_id,
      })),
    )
    .execute()
  await setStep(tx, group, 'agreeing', until)
  await dropOtherPeers(shop, tx, group, peer.person)
  await tell(tx, cell, people)
}

/** Peers who were asked too are not asked any more; for them it is over. */
const dropOtherPeers = async (shop: Workshop, tx: Tx, { cell, id }: Group, peer: string) => {
  await tx
    .updateTable('introductions.group_asked')
    .set({ over_at: shop.clock() })
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('part', '=', 'peer')
    .where('person_id', '<>', peer)
    .execute()
}
