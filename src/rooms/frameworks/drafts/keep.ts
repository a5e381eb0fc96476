import { act, go, mend } from '../../../platform/http/route.ts'
import { makingRoutes } from '../making.routes.ts'
import { draftPage } from './home/home.ts'
import { isOver, linkEnded, takeSeat } from './take-seat.ts'

/** Takes up a draft whose keeper has left: whoever sits at it with an account may. */
export const keepDraft = act({
  path: makingRoutes.keep,
  for: 'everyone',
  page: draftPage,
  fields: {},
  act: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    const { draft, seat, base } = sitting
    if (draft.overAt !== null) return isOver
    if (draft.keeper !== null || seat.person !== ask.me)
      return mend({ keep: 'Somebody else keeps this draft already' })
    await ask.tx
      .updateTable('frameworks.draft')
      .set({ keeper_id: ask.me })
      .where('cell_id', '=', draft.cell)
      .where('id', '=', draft.id)
      .execute()
    return go(base)
  },
})
