import { choice } from '../../../../platform/http/fields.ts'
import { act, go, mend, notHere, type Ask } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { makingRoutes } from '../../making.routes.ts'
import type { Draft } from '../draft.ts'
import { getDraftItem, type DraftItem } from '../items.ts'
import { answers, maySettle, type Answer } from '../may-settle.ts'
import { findNote, type Note } from '../notes.ts'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { draftItemPage } from './item.ts'

const fields = { answer: choice(answers, 'Choose one of the buttons') }

/**
 * A proposal is taken or not by those who hold the pen. An objection is settled by whoever made it, and by
 * nobody else.
 */
export const settleNote = act({
  path: makingRoutes.settle,
  for: 'everyone',
  page: draftItemPage,
  fields,
  act: async (ask, { answer }) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (sitting.draft.overAt !== null) return isOver
    const item = await getDraftItem(ask.tx, sitting.draft, ask.params['item'])
    const note = await getNote(ask, sitting.draft)
    if (note.settled !== null) return mend({ answer: 'This was answered already' })
    if (!maySettle(sitting, note, answer)) return notHere()
    if (answer === 'taken') await takeWording(ask, sitting.draft, item, note)
    await markSettled(ask, sitting.draft, note, answer)
    return go(
      answer === 'taken'
        ? `${sitting.base}/item/${item.id}`
        : `${sitting.base}/item/${item.id}#what-people-say`,
    )
  },
})

const getNote = async ({ tx, params }: Ask, draft: Draft): Promise<Note> => {
  const id = params['note']
  return (isUuid(id) ? await findNote(tx, draft, id) : undefined) ?? notHere()
}

// Its reason is that of whoever proposed it, unless somebody has written one already.
const takeWording = async (
  { tx, now }: Ask,
  { cell, id }: Draft,
  item: DraftItem,
  note: Note,
): Promise<void> => {
  const words = note.wording ?? item.words
  const again = item.from !== null && words === item.from.words && item.note === item.from.note
  const change = item.from === null ? item.doing : again ? 'kept' : 'reworded'
  await tx
    .updateTable('frameworks.draft_item')
    .set({
      words,
      change,
      reason: again ? item.reason : note.words,
      revision: item.revision + 1,
      changed_at: now,
    })
    .where('cell_id', '=', cell)
    .where('draft_id', '=', id)
    .where('id', '=', item.id)
    .execute()
}

const markSettled = async (
  { tx, now }: Ask,
  { cell, id }: Draft,
  note: Note,
  settled: Answer,
): Promise<void> => {
  await tx
    .updateTable('frameworks.draft_note')
    .set({ settled, settled_at: now })
    .where('cell_id', '=', cell)
    .where('draft_id', '=', id)
    .where('id', '=', note.id)
    .where('settled', 'is', null)
    .execute()
}
