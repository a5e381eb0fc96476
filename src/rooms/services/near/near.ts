import { page, type Ask } from '../../../platform/http/route.ts'
import {
  findByOutcode,
  findLocality,
  listLocalities,
  listNearestOpen,
  type FoundPlace,
  type Locality,
  type NearOpen,
} from '../../places/places.ts'
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
    const { locality, found, near } = await look(ask, asked)
    return { asked, localities, locality, found, near, ...(await oneScreen(ask, locality)) }
  },
  view: nearView,
})

type Looked = { locality: Locality | null; found: FoundPlace | null; near: NearOpen[] }

/** A place is asked for by its own name in an address, or by a postcode. */
const look = async (ask: Ask, asked: string): Promise<Looked> => {
  const named = await findLocality(ask.tx, asked)
  if (named) return { locality: named, found: null, near: [] }
  const found = (await findByOutcode(ask.tx, asked)) ?? null
  const near = found && !found.locality ? await listNearestOpen(ask.tx, found.outcode) : []
  return { locality: found?.locality ?? null, found, near }
}

const oneScreen = async (ask: Ask, locality: Locality | null) => {
  const all = locality ? await listServices(ask.tx, locality.cell) : []
  const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE))
  const asked = Number(ask.query['page'] ?? 1)
  const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
  const services = all.slice((number - 1) * ON_A_PAGE, number * ON_A_PAGE)
  return { services, total: all.length, number, pages }
}
