import { act, go, page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { listSeats } from '../seats.ts'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { whoFields } from '../who-fields.ts'
import { peopleView } from './people.view.tsx'

export const peoplePage = page({
  path: makingRoutes.people,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    const { cell, id } = sitting.draft
    return { sitting, seats: await listSeats(ask.tx, cell, id) }
  },
  view: peopleView,
})

/** Somebody changes how they themselves are named in what is published. */
export const changeOwnSeat = act({
  path: makingRoutes.people,
  for: 'everyone',
  page: peoplePage,
  fields: whoFields,
  act: async (ask, form) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (sitting.draft.overAt !== null) return isOver
    await ask.tx
      .updateTable('frameworks.draft_seat')
      .set({ name: form.name, came_as: form['came-as'], paid: form.paid, taken_at: ask.now })
      .where('cell_id', '=', sitting.draft.cell)
      .where('draft_id', '=', sitting.draft.id)
      .where('id', '=', sitting.seat.id)
      .execute()
    return go(sitting.base)
  },
})
