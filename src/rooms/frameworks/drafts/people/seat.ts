import { londonDay, minutesAfter } from '../../../../platform/clock.ts'
import { notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { draftAt, makingRoutes } from '../../making.routes.ts'
import { listSeats, type Seat } from '../seats.ts'
import { takeSeat, type Sitting } from '../take-seat.ts'
import { seatView } from './seat.view.tsx'

// Long enough to copy it, short enough that nobody finds it in an open window the next day.
const SHOWN_MINUTES = 15

/** Somebody else's seat, for whoever keeps the draft. @throws NotHere */
export const getSeat = async (ask: Ask, { draft, keeps }: Sitting): Promise<Seat> => {
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
