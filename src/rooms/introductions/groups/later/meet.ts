import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import type { Group } from './peers-beside.ts'
import type { Seated } from './seat.ts'
import { serviceOf, setStep, tell } from './step.ts'

/** Enough have agreed: the group meets. What each showed the others is put away; they meet in person now. */
export const letMeet = async (
  shop: Workshop,
  tx: Tx,
  group: Group,
  { yeses, peer }: Omit<Seated, 'until'>,
) => {
  const { cell, id: group_id } = group
  const service_id = await serviceOf(tx, group, peer.person)
  await tx
    .insertInto('introductions.group_member')
    .values(
      yeses.map(({ person }) => ({
        cell_id: cell,
        group_id,
        person_id: person,
        beside_id: peer.person,
        service_id,
        id: shop.newId('timeless member'),
      })),
    )
    .execute()
  const members = yeses.map(({ person }) => person)
  const seated = await dropGlimpses(tx, group)
  await dropYesesBut(shop, tx, group, members)
  await setStep(tx, group, 'meeting')
  await tell(tx, cell, members)
  for (const person of seated.filter((one) => !members.includes(one)))
    await later(tx, 'introductions.show', { cell, person })
}

const dropGlimpses = async (tx: Tx, { cell, id }: Group): Promise<string[]> => {
  const rows = await tx
    .deleteFrom('introductions.group_glimpse')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .returning('owner_id')
    .execute()
  return [...new Set(rows.map((row) => row.owner_id))]
}

const dropYesesBut = async (shop: Workshop, tx: Tx, { cell, id }: Group, members: string[]) => {
  await tx
    .deleteFrom('introductions.group_yes')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('person_id', 'not in', members)
    .execute()
  await tx
    .updateTable('introductions.group_asked')
    .set({ over_at: shop.clock() })
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('person_id', 'not in', members)
    .execute()
}
