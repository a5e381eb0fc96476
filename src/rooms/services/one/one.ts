import { notHere, page } from '../../../platform/http/route.ts'
import { localityOfCell, readCell } from '../../places/places.ts'
import { getService } from '../listing.ts'
import { servicesRoutes } from '../services.routes.ts'
import { oneView } from './one.view.tsx'

export const onePage = page({
  path: servicesRoutes.one,
  for: 'everyone',
  read: async (ask) => {
    const cell = readCell(ask.params['cell']) ?? notHere()
    const service = await getService(ask.tx, cell, ask.params['id'] ?? '')
    return { service, locality: await localityOfCell(ask.tx, cell) }
  },
  view: oneView,
})
