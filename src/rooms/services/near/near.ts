import { page, type Ask } from '../../../platform/http/route.ts'
import { listLocalities, lookForPlace, type Locality } from '../../places/places.ts'
import { listServices } from '../listing.ts'
import { servicesRoutes } from '../services.routes.ts'
import { nearView } from './near.view.tsx'

const ON_A_PAGE = 30

export const nearPage = page({
  path: servicesRoutes.near,
  for: 'everyone',
  read: async (ask) => {
    const asked = (ask.query['place'] ?? '').slice(0, 80)
    const localities = await listLocalities(ask.tx)
    const looked = await lookForPlace(ask.tx, asked)
    return { asked, localities, looked, screen: await oneScreen(ask, looked.locality) }
  },
  view: nearView,
})

const oneScreen = async (ask: Ask, locality: Locality | null) => {
  const all = locality ? await listServices(ask.tx, locality.cell) : []
  const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE))
  const asked = Number(ask.query['page'] ?? 1)
  const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
  const services = all.slice((number - 1) * ON_A_PAGE, number * ON_A_PAGE)
  return { services, total: all.length, number, pages }
}
