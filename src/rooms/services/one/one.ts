import { notHere, page } from '../../../platform/http/route.ts'
import { localityOfCell } from '../../places/places.ts'
import { getService } from '../listing.ts'
import { servicesRoutes } from '../services.routes.ts'
import { oneView } from './one.view.tsx'

const wellFormed = /^[1-9][0-9]{0,8}$/

export const onePage = page({
  path: servicesRoutes.one,
  for: 'everyone',
  read: async (ask) => {
    const { cell = '', id = '' } = ask.params
    if (!wellFormed.test(cell)) return notHere()
    const service = await getService(ask.tx, Number(cell), id)
    return { service, locality: await localityOfCell(ask.tx, Number(cell)) }
  },
  view: oneView,
})
