import { londonDay } from '../../../platform/clock.ts'
import { elsewhereIs, page } from '../../../platform/http/route.ts'
import { listEveryLocality, listNearestOpen, seekPlace } from '../../places/places.ts'
import { servicesRoutes } from '../services.routes.ts'
import { drawPlace } from './drawing.ts'
import { findNear } from './found.ts'
import { nearView } from './near.view.tsx'
import { halfOfWhole, nearAddress, readQuestions } from './questions.ts'

export const nearPage = page({
  path: servicesRoutes.near,
  for: 'everyone',
  read: async (ask) => {
    const asked = readQuestions(ask.query)
    const half = halfOfWhole(asked.place)
    if (half) return elsewhereIs(nearAddress({ ...asked, place: half }))
    const sought = await seekPlace(ask.tx, asked.place)
    const lost = sought.kind === 'nothing' || sought.kind === 'unknown'
    const everywhere = lost ? await listEveryLocality(ask.tx) : []
    const found = sought.kind === 'here' ? await findNear(ask.tx, sought, asked) : null
    const map = sought.kind === 'here' && found ? await drawPlace(ask.tx, sought, found) : null
    const closed = sought.kind === 'here' && !sought.locality.open
    const nearest = closed && sought.spot ? await listNearestOpen(ask.tx, sought.place) : []
    return { asked, sought, everywhere, found, map, nearest, today: londonDay(ask.now) }
  },
  view: nearView,
})
