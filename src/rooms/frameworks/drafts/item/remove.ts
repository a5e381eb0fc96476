import { act, go, notHere, page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { getDraftItem } from '../items.ts'
import { onceMoreView, type OnceMore } from '../once-more.tsx'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'

export const removeItemPage = page({
  path: makingRoutes.remove,
  for: 'everyone',
  read: async (ask): Promise<OnceMore | null> => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    const { draft, base } = sitting
    const item = await getDraftItem(ask.tx, draft, ask.params['item'])
    if (item.from || (!sitting.writes && draft.overAt === null)) return notHere()
    const back = `${base}/item/${item.id}`
    return { sitting, action: `${back}/remove`, back, about: item.words }
  },
  view: onceMoreView({
    title: 'Take this out of the draft',
    lede: 'It goes, with all that was said of it. You cannot take this back.',
    submit: 'Take it out',
  }),
})

/** Takes out what was added in this draft. What stands on something is left out, with a reason, and not removed. */
export const removeItem = act({
  path: makingRoutes.remove,
  for: 'everyone',
  page: removeItemPage,
  fields: {},
  act: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    const { draft, base, writes } = sitting
    if (draft.overAt !== null) return isOver
    if (!writes) return notHere()
    const item = await getDraftItem(ask.tx, draft, ask.params['item'])
    if (item.from) return notHere()
    await ask.tx
      .deleteFrom('frameworks.draft_item')
      .where('cell_id', '=', draft.cell)
      .where('draft_id', '=', draft.id)
      .where('id', '=', item.id)
      .execute()
    return go(base)
  },
})
