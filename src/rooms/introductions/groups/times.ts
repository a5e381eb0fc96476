import { Sealed } from '../../../platform/crypto/sealed.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Proposal } from '../rules/proposal.ts'

/** Where the words of one copy lie: they open there and nowhere else. */
export const timePlace = (id: string, viewer: string): string => `group time|${id}|${viewer}`

export const listTimes = async (ask: Ask, group: string) => {
  const rows = await ask.tx
    .selectFrom('introductions.group_time')
    .selectAll()
    .where('cell_id', '=', ask.cell)
    .where('group_id', '=', group)
    .where('viewer_id', '=', ask.me)
    .orderBy('meet_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    mine: row.proposer_id === ask.me,
    at: row.meet_at,
    way: row.way,
    words: new Sealed(row.proposer_id, timePlace(row.id, ask.me), row.words_sealed),
    suits: row.suits,
    stands: row.stands,
  }))
}

/** Puts down a time of one's own; the worker gives each of the others a copy. */
export const proposeTime = async (ask: Ask, group: string, proposal: Proposal): Promise<void> => {
  const id = ask.newId('group time')
  await ask.tx
    .insertInto('introductions.group_time')
    .values({
      cell_id: ask.cell,
      id,
      viewer_id: ask.me,
      group_id: group,
      proposer_id: ask.me,
      meet_at: proposal.at,
      way: proposal.way,
      words_sealed: ask.seal(timePlace(id, ask.me), proposal.words),
      suits: true,
    })
    .execute()
  await ask.later('introductions.tell-group-time', { cell: ask.cell, time: id })
}

/** Says that a time suits. False when it was changed meanwhile. */
export const saySuits = async (ask: Ask, group: string, id: string): Promise<boolean> => {
  if (!isUuid(id)) return false
  const done = await ask.tx
    .updateTable('introductions.group_time')
    .set({ suits: true })
    .where('cell_id', '=', ask.cell)
    .where('group_id', '=', group)
    .where('viewer_id', '=', ask.me)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) return false
  await ask.later('introductions.count-group-time', { cell: ask.cell, time: id })
  return true
}
