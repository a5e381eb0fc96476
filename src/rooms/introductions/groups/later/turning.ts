import type { Tx } from '../../../../platform/database/door.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import type { Group } from './peers-beside.ts'

export type Turning = Group & { step: string; turnsAt: Date }

/** A group that is not over, held still until this transaction ends. */
export const findGroup = async (tx: Tx, cell: number, id: string): Promise<Turning | undefined> => {
  const row = await tx
    .selectFrom('introductions.small_group')
    .selectAll()
    .where('cell_id', '=', cell)
    .where('id', '=', id)
    .where('step', '<>', 'over')
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      cell,
      id,
      concept: row.concept_id,
      way: row.way,
      step: row.step,
      turnsAt: row.turns_at,
      peersUntil: row.peers_until,
    }
  )
}

/** As soon as one is gone nobody sees anybody: otherwise the one who is missing would be the one who left. */
export const closeIfOneLeft = async (tx: Tx, { cell, id }: Group) => {
  const seats = await tx
    .selectFrom('introductions.group_seat')
    .select(['person_id', 'others'])
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  if (seats.every(({ others }) => others === seats.length - 1)) return
  await tx
    .deleteFrom('introductions.group_glimpse')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  for (const { person_id: person } of seats) await later(tx, 'introductions.show', { cell, person })
}
