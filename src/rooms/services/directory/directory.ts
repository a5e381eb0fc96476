import { londonDay } from '../../../platform/clock.ts'
import { notHere, page } from '../../../platform/http/route.ts'
import { listEveryLocality } from '../../places/places.ts'
import { listServices } from '../listing.ts'
import { servicesRoutes } from '../services.routes.ts'
import { directoryView } from './directory.view.tsx'

// A sheet of paper has no weight; a page sent to a phone has.
const IN_A_PART = 60

export const directoryPage = page({
  path: servicesRoutes.directory,
  for: 'everyone',
  read: async (ask) => {
    const all = await listEveryLocality(ask.tx)
    const locality = all.find(({ slug }) => slug === ask.params['locality']) ?? notHere()
    const services = locality.cell === null ? [] : await listServices(ask.tx, locality.cell)
    const parts = Math.max(1, Math.ceil(services.length / IN_A_PART))
    const asked = Number(ask.query['part'] ?? 1)
    const part = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), parts) : 1
    return {
      locality,
      services: services.slice((part - 1) * IN_A_PART, part * IN_A_PART),
      total: services.length,
      part,
      parts,
      large: ask.query['print'] === 'large',
      today: londonDay(ask.now),
      origin: ask.origin,
    }
  },
  view: directoryView,
})
