import { page } from '../../../platform/http/route.ts'
import { findByOutcode, listNearestOpen } from '../outcodes.ts'
import { listLocalities } from '../localities.ts'
import { placesRoutes } from '../places.routes.ts'
import { elsewhereView } from './elsewhere.view.tsx'

export const elsewherePage = page({
  path: placesRoutes.elsewhere,
  for: 'everyone',
  read: async (ask) => {
    const found = (await findByOutcode(ask.tx, ask.query['place'] ?? '')) ?? null
    const near = found ? await listNearestOpen(ask.tx, found.outcode) : []
    return { found, near, open: await listLocalities(ask.tx) }
  },
  view: elsewhereView,
})
