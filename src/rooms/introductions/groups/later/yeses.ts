import type { Tx } from '../../../../platform/database/door.ts'
import { together } from '../../rules/gather.ts'
import { readApart } from '../apart.ts'
import type { Group } from './peers-beside.ts'

export type Yes = { person: string; part: string }

/** Those whose yes stands: whoever has stopped asking meanwhile is out, and so is one of two kept apart. */
export const readYeses = async (tx: Tx, { cell, id }: Group): Promise<Yes[]> => {
  const rows = await tx
    .selectFrom('introductions.group_yes')
    .select(['person_id as person', 'part'])
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .orderBy('part', 'desc')
    .orderBy('person_id')
    .execute()
  const apart = await readApart(
    tx,
    cell,
    rows.map(({ person }) => person),
  )
  return together(rows, apart, rows.length)
}

/** Those of them who are not the peer. */
export const people = (yeses: readonly Yes[]) => yeses.filter(({ part }) => part === 'person')

/** Who has given the second yes. */
export const readAgreed = async (tx: Tx, { cell, id }: Group): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('introductions.group_agreed')
    .select('person_id')
    .where('cell_id', '=', cell)
    .where('group_id', '=', id)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}
