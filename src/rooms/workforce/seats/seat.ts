import { notHere, page } from '../../../platform/http/route.ts'
import { localityOfCell, readCell } from '../../places/places.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { getSeat } from './seats.ts'
import { seatView } from './seat.view.tsx'

export const seatPage = page({
  path: workforceRoutes.seat,
  for: 'everyone',
  read: async (ask) => {
    const cell = readCell(ask.params['cell']) ?? notHere()
    return {
      seat: await getSeat(ask.tx, cell, ask.params['id']),
      locality: await localityOfCell(ask.tx, cell),
    }
  },
  view: seatView,
})
