import { act, go, mend, notHere } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { getDraftItem } from '../items.ts'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { draftItemPage } from './item.ts'

/** Takes out what was added in this draft. What stands on something is left out, with a reason, and not removed. */
export const removeItem = act({
  path: makingRoutes.remove,
  for: 'everyone',
  page: draftItemPage,
  fields: {},
  act: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    const { draft, base, writes } = sitting
    if (draft.overAt !== null) return isOver
    if (!writes) return notHere()
    const item = await getDraftItem(ask.tx, draft, ask.params['item'])
    if (item.from)
      return mend({ doing: 'This stands in what you adapt. Leave it out, and say why' })
    await ask.tx
      .deleteFrom('frameworks.draft_item')
      .where('cell_id', '=', draft.cell)
      .where('draft_id', '=', draft.id)
      .where('id', '=', item.id)
      .execute()
    return go(base)
  },
})
