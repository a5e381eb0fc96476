import { choice, line, text } from '../../../../platform/http/fields.ts'
import { act, go, mend, type Ask, notHere } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { decideItem, doings, type Decided } from '../../rules/decide-item.ts'
import { standsOn, type Draft } from '../draft.ts'
import { getDraftItem, type DraftItem } from '../items.ts'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { draftItemPage } from './item.ts'

export const itemFields = {
  words: text({ max: 2000 }),
  note: text({ max: 2000 }),
  reason: text({ max: 2000 }),
}

const fields = {
  doing: choice(doings, 'Choose what is done with it'),
  revision: line({ max: 10 }),
  ...itemFields,
}

/** Whoever holds the pen decides what becomes of an item. */
export const changeItem = act({
  path: makingRoutes.item,
  for: 'everyone',
  page: draftItemPage,
  fields,
  act: async (ask, form) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    const { draft, base, writes } = sitting
    if (draft.overAt !== null) return isOver
    if (!writes) return notHere()
    const item = await getDraftItem(ask.tx, draft, ask.params['item'])
    if (form.revision !== String(item.revision)) return mend({ words: meanwhile(item) })
    const read = decideItem(form, item.from, standsOn(draft) !== null)
    if (read.errors) return mend(read.errors)
    if (!(await writeItem(ask, draft, item, read.decided))) return mend({ words: meanwhile(item) })
    return go(`${base}#${item.id}`)
  },
})

const meanwhile = ({ words }: DraftItem): string =>
  `Somebody changed this while you were writing. Now it says “${words}”. Your own words are still here: if they should stand instead, send them again`

/** @returns false when somebody else was quicker */
const writeItem = async (
  { tx, now }: Ask,
  { cell, id, ...draft }: Draft,
  item: DraftItem,
  { doing, words, note, reason }: Decided,
): Promise<boolean> => {
  const nothing = standsOn({ cell, id, ...draft }) === null
  const done = await tx
    .updateTable('frameworks.draft_item')
    .set({
      words,
      note,
      reason,
      change: nothing ? null : doing,
      revision: item.revision + 1,
      changed_at: now,
    })
    .where('cell_id', '=', cell)
    .where('draft_id', '=', id)
    .where('id', '=', item.id)
    .where('revision', '=', item.revision)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
