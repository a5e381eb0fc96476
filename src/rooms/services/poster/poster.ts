import { londonDay } from '../../../platform/clock.ts'
import { notHere, page } from '../../../platform/http/route.ts'
import { readCell } from '../../places/places.ts'
import { getService } from '../listing.ts'
import { leadOn } from '../moving/moved.ts'
import { posterOf, servicesRoutes } from '../services.routes.ts'
import { posterView } from './poster.view.tsx'

export const posterPage = page({
  path: servicesRoutes.poster,
  for: 'everyone',
  read: async (ask) => {
    const cell = readCell(ask.params['cell']) ?? notHere()
    const id = ask.params['id'] ?? ''
    await leadOn(ask.tx, { cell, id }, posterOf)
    const service = await getService(ask.tx, cell, id)
    return { service, origin: ask.origin, today: londonDay(ask.now) }
  },
  view: posterView,
})
