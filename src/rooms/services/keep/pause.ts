import { londonDay } from '../../../platform/clock.ts'
import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { servicesRoutes } from '../services.routes.ts'
import { beKept, change } from './keeping.ts'
import { linkEnded, takeLink } from './link.ts'
import { pauseView } from './pause.view.tsx'
import { nextMonths } from './room-questions.tsx'

export const pausePage = page({
  path: servicesRoutes.pause,
  for: 'everyone',
  read: async (ask) => {
    const taken = await takeLink(ask, 'claim')
    return taken && { taken, today: londonDay(ask.now) }
  },
  view: pauseView,
})

export const pause = act({
  path: servicesRoutes.pause,
  for: 'everyone',
  page: pausePage,
  fields: {
    until: line({ max: 10, missing: 'Choose until when, or “Not paused”' }),
    words: line({ max: 200 }),
  },
  act: async (ask, form) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return mend(linkEnded)
    const on = form.until === 'on'
    if (!on && !nextMonths(londonDay(ask.now)).includes(form.until))
      return mend({ until: 'Choose from the list' })
    await beKept(ask, taken)
    await change(ask, taken.service, {
      paused_until: on ? null : form.until,
      pause_words: on || form.words === '' ? null : form.words,
    })
    return go(`${taken.base}?done=saved`)
  },
})
