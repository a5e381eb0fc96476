import { londonDay } from '../../../platform/clock.ts'
import { notHere, page } from '../../../platform/http/route.ts'
import { findLocalityOfCell, readCell } from '../../places/places.ts'
import { getService } from '../listing.ts'
import { oneService, servicesRoutes } from '../services.routes.ts'
import { leadOn } from '../moving/moved.ts'
import { listOrigins } from '../sources.ts'
import { oneView } from './one.view.tsx'

export const onePage = page({
  path: servicesRoutes.one,
  for: 'everyone',
  read: async (ask) => {
    const cell = readCell(ask.params['cell']) ?? notHere()
    const id = ask.params['id'] ?? ''
    await leadOn(ask.tx, { cell, id }, (at) => oneService(at.cell, at.id))
    const service = await getService(ask.tx, cell, id)
    const origins = await listOrigins(ask.tx, cell, service.id)
    const locality = await findLocalityOfCell(ask.tx, cell)
    return { service, locality, origins, today: londonDay(ask.now) }
  },
  view: oneView,
})
