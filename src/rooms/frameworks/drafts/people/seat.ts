import { londonDay, minutesAfter } from '../../../../platform/clock.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { draftAt, makingRoutes } from '../../making.routes.ts'
import { listSeats, type Seat } from '../seats.ts'
import { isOver, linkEnded, takeSeat, type Sitting } from '../take-seat.ts'
import { peoplePage } from './people.ts'
import { seatView } from './seat.view.tsx'

// Long enough to copy it, short enough that nobody finds it in an open window the next day.
const SHOWN_MINUTES = 15

const getSeat = async (ask: Ask, { draft, keeps }: Sitting): Promise<Seat> => {
  if (!keeps) return notHere()
  const seats = await listSeats(ask.tx, draft.cell, draft.id)
  return seats.find(({ id }) => id === ask.params['seat']) ?? notHere()
}

/** The link that was made for somebody, for a quarter of an hour. */
export const seatPage = page({
  path: makingRoutes.seat,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    const seat = await getSeat(ask, sitting)
    if (seat.endsAt === null) return notHere()
    const shown = seat.madeAt > minutesAfter(ask.now, -SHOWN_MINUTES)
    const path = draftAt(sitting.draft.cell, ask.house.secrets.linkToken(seat.id))
    const address = shown ? `${ask.origin}${path}` : null
    return { sitting, name: seat.name, address, endsOn: londonDay(seat.endsAt) }
  },
  view: seatView,
})

/** Takes somebody out, with what they said here; their link ends. */
export const removeSeat = act({
  path: makingRoutes.unseat,
  for: 'everyone',
  page: peoplePage,
  fields: {},
  act: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (sitting.draft.overAt !== null) return isOver
    const seat = await getSeat(ask, sitting)
    if (seat.id === sitting.seat.id)
      return mend({ name: 'You keep this draft. To leave it, give it up' })
    await ask.tx
      .deleteFrom('frameworks.draft_seat')
      .where('cell_id', '=', sitting.draft.cell)
      .where('draft_id', '=', sitting.draft.id)
      .where('id', '=', seat.id)
      .execute()
    return go(`${sitting.base}/people`)
  },
})
