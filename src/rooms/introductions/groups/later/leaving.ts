import type { Tx } from '../../../../platform/database/door.ts'
import { later } from '../../../../platform/jobs/worker.ts'

type Group = { group_id: string }

const take = async (tx: Tx, cell: number, person: string, groups: Group[]) => {
  for (const { group_id: group } of groups) {
    await tx
      .deleteFrom('introductions.group_yes')
      .where('cell_id', '=', cell)
      .where('group_id', '=', group)
      .where('person_id', '=', person)
      .execute()
    await later(tx, 'introductions.turn-group', { cell, group })
  }
}

const groupsOf = (tx: Tx, cell: number, person: string) =>
  tx
    .selectFrom('introductions.group_yes')
    .select(['group_id', 'part'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', person)
    .execute()

/** Whoever would rather never meet somebody steps out of the group that both are in. Nobody is told. */
export const partInGroups = async (
  tx: Tx,
  cell: number,
  one: string,
  other: string,
): Promise<void> => {
  const others = new Set((await groupsOf(tx, cell, other)).map((row) => row.group_id))
  const shared = (await groupsOf(tx, cell, one)).filter((row) => others.has(row.group_id))
  await take(tx, cell, one, shared)
}

/** Whoever stops asking is out of every small group that does not meet yet. */
export const leaveWhenClosed = async (tx: Tx, cell: number, request: string): Promise<void> => {
  const closed = await tx
    .selectFrom('introductions.request')
    .select('person_id')
    .where('cell_id', '=', cell)
    .where('id', '=', request)
    .where('state', '=', 'closed')
    .executeTakeFirst()
  if (!closed) return
  const meets = await tx
    .selectFrom('introductions.group_member')
    .select('group_id')
    .where('cell_id', '=', cell)
    .where('person_id', '=', closed.person_id)
    .execute()
  const open = (await groupsOf(tx, cell, closed.person_id)).filter(
    ({ group_id, part }) =>
      part === 'person' && !meets.some((member) => member.group_id === group_id),
  )
  await take(tx, cell, closed.person_id, open)
}
