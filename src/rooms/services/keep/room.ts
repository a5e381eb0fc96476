import { londonDay } from '../../../platform/clock.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { servicesRoutes } from '../services.routes.ts'
import { beKept } from './keeping.ts'
import { linkEnded, takeLink } from './link.ts'
import { roomView } from './room.view.tsx'
import { roomFields, sayRoom, whatIsWrongWithRoom } from './say-room.ts'

export const roomPage = page({
  path: servicesRoutes.room,
  for: 'everyone',
  read: async (ask) => {
    const taken = await takeLink(ask, 'claim')
    return taken && { taken, today: londonDay(ask.now) }
  },
  view: roomView,
})

export const room = act({
  path: servicesRoutes.room,
  for: 'everyone',
  page: roomPage,
  fields: roomFields,
  act: async (ask, form) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return mend(linkEnded)
    const wrong = whatIsWrongWithRoom(form, londonDay(ask.now))
    if (wrong) return wrong
    await beKept(ask, taken)
    await sayRoom(ask, taken.service, form, 'page')
    return go(`${taken.base}?done=room`)
  },
})
