import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import type { Group } from './peers-beside.ts'
import { setStep, tell } from './step.ts'

/** It did not come together, or it has ended: the same words, on the same day, for everyone who said yes. */
export const endGroup = async (shop: Workshop, tx: Tx, group: Group): Promise<void> => {
  const { cell, id } = group
  await setStep(tx, group, 'over')
  await tx
    .updateTable('introductions.group_asked')
    .set({ over_at: shop.clock() })
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('over_at', 'is', null)
    .execute()
  await tx
    .deleteFrom('introductions.group_seat')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  const yeses = await tx
    .selectFrom('introductions.group_yes')
    .select('person_id')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  await tell(
    tx,
    cell,
    yeses.map((row) => row.person_id),
  )
}
