import type { Tx } from '../../../../platform/database/door.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import type { Group } from './peers-beside.ts'

export const setStep = (tx: Tx, { cell, id }: Group, step: string, turns_at?: Date) =>
  tx
    .updateTable('introductions.small_group')
    .set({ step, ...(turns_at ? { turns_at } : {}) })
    .where('cell_id', '=', cell)
    .where('id', '=', id)
    .execute()

/** The service that stands behind the peer beside a group. */
export const serviceOf = async (tx: Tx, { cell, id }: Group, peer: string): Promise<string> => {
  const row = await tx
    .selectFrom('introductions.group_asked')
    .select('service_id')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .where('person_id', '=', peer)
    .executeTakeFirstOrThrow()
  return row.service_id!
}

/** Shows and writes to each of them afresh. */
export const tell = async (tx: Tx, cell: number, people: readonly string[]) => {
  for (const person of people) {
    await later(tx, 'introductions.show', { cell, person })
    await later(tx, 'people.send-news', { person })
  }
}
