import { act, go, notHere, page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { onceMoreView, type OnceMore } from '../once-more.tsx'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { getSeat } from './seat.ts'

export const unseatPage = page({
  path: makingRoutes.unseat,
  for: 'everyone',
  read: async (ask): Promise<OnceMore | null> => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    const seat = await getSeat(ask, sitting)
    if (seat.id === sitting.seat.id) return notHere()
    const back = `${sitting.base}/people`
    return { sitting, action: `${back}/${seat.id}/remove`, back, about: seat.name }
  },
  view: onceMoreView({
    title: 'Take somebody out of the draft',
    lede: 'What they said here goes with them, and their link ends. You cannot take this back.',
    submit: 'Take them out',
  }),
})

/** Takes somebody out, with what they said here; their link ends. */
export const removeSeat = act({
  path: makingRoutes.unseat,
  for: 'everyone',
  page: unseatPage,
  fields: {},
  act: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (sitting.draft.overAt !== null) return isOver
    const seat = await getSeat(ask, sitting)
    if (seat.id === sitting.seat.id) return notHere()
    await ask.tx
      .deleteFrom('frameworks.draft_seat')
      .where('cell_id', '=', sitting.draft.cell)
      .where('draft_id', '=', sitting.draft.id)
      .where('id', '=', seat.id)
      .execute()
    return go(`${sitting.base}/people`)
  },
})
