import { londonDay } from '../../../platform/clock.ts'
import { page } from '../../../platform/http/route.ts'
import { localityOfCell } from '../../places/places.ts'
import { latestFigures } from '../figures.ts'
import { listServices } from '../listing.ts'
import { servicesRoutes } from '../services.routes.ts'
import { COORDINATORS, listChanges } from './desk.ts'
import { packView } from './pack.view.tsx'

export const packPage = page({
  path: servicesRoutes.pack,
  for: COORDINATORS,
  read: async (ask) => ({
    locality: await localityOfCell(ask.tx, ask.cell),
    services: await listServices(ask.tx, ask.cell),
    figures: await latestFigures(ask.tx, ask.cell),
    changes: await listChanges(ask),
    today: londonDay(ask.now),
  }),
  view: packView,
})
