import { line } from '../../../../platform/http/fields.ts'
import { act, go, mend, page, notHere } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { decideItem } from '../../rules/decide-item.ts'
import { standsOn } from '../draft.ts'
import { itemFields } from '../item/change-item.ts'
import { addItems, listDraftItems } from '../items.ts'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { addView } from './add.view.tsx'

const MOST = 1000

export const addPage = page({
  path: makingRoutes.add,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    return sitting.writes || sitting.draft.overAt !== null ? { sitting } : notHere()
  },
  view: addView,
})

/** Adds something that what the draft stands on does not have. It comes last. */
export const addItem = act({
  path: makingRoutes.add,
  for: 'everyone',
  page: addPage,
  fields: { section: line({ max: 200 }), ...itemFields },
  act: async (ask, form) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    const { draft, base, writes } = sitting
    if (draft.overAt !== null) return isOver
    if (!writes) return notHere()
    const nothing = standsOn(draft) === null
    const read = decideItem({ doing: 'added', ...form }, null, !nothing)
    if (read.errors) return mend(read.errors)
    const items = await listDraftItems(ask.tx, draft)
    if (items.length >= MOST)
      return mend({
        words: 'This draft has a thousand items, and holds no more. Your words are kept below',
      })
    const { words, note, reason } = read.decided
    const added = { words, note, reason, section: form.section || null, from: null }
    const last = items.at(-1)?.position ?? 0
    await addItems(ask, draft, [{ ...added, doing: nothing ? null : 'added' }], last + 1)
    return go(base)
  },
})
