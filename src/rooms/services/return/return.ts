import { londonDay } from '../../../platform/clock.ts'
import { choices, line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { beKept, change } from '../keep/keeping.ts'
import { linkEnded, takeLink, type Taken } from '../keep/link.ts'
import { roomFields, sayRoom, whatIsWrongWithRoom } from '../keep/say-room.ts'
import { servicesRoutes } from '../services.routes.ts'
import { returnedView, returnView } from './return.view.tsx'

export const returnPage = page({
  path: servicesRoutes.return,
  for: 'everyone',
  read: async (ask) => {
    const taken = await takeLink(ask, 'return')
    return taken && { taken, today: londonDay(ask.now) }
  },
  view: returnView,
})

const fields = {
  ...roomFields,
  changed: text({ max: 1000 }),
  right: choices(['yes']),
  paid: line({ max: 20 }),
  voluntary: line({ max: 20 }),
}

export const giveReturn = act({
  path: servicesRoutes.return,
  for: 'everyone',
  page: returnPage,
  fields,
  act: async (ask, form) => {
    const taken = await takeLink(ask, 'return')
    if (!taken) return mend(linkEnded)
    const today = londonDay(ask.now)
    for (const name of ['paid', 'voluntary'] as const)
      if (form[name] !== '' && !/^\d{1,3}$/.test(form[name]))
        return mend({ [name]: 'Write a number, like 3, or leave it empty' })
    const wrong = whatIsWrongWithRoom(form, today)
    if (wrong) return wrong
    await beKept(ask, taken)
    await sayRoom(ask, taken.service, form, 'return')
    if (form.right.length > 0)
      await change(ask, taken.service, { confirmed_on: today, confirmed_by: form.by })
    await keepReturn(ask, taken, {
      words: form.changed === '' ? null : form.changed,
      paid_peers: form.paid === '' ? null : Number(form.paid),
      voluntary_peers: form.voluntary === '' ? null : Number(form.voluntary),
    })
    return go(`${taken.base}/thanks`)
  },
})

/** Not this time. Nothing follows from it. */
export const skipReturn = act({
  path: servicesRoutes.skip,
  for: 'everyone',
  page: returnPage,
  fields: {},
  act: async (ask) => {
    const taken = await takeLink(ask, 'return')
    if (!taken) return mend(linkEnded)
    await keepReturn(ask, taken, { skipped: true })
    return go(`${taken.base}/thanks`)
  },
})

type Given = {
  words?: string | null
  paid_peers?: number | null
  voluntary_peers?: number | null
  skipped?: boolean
}

const keepReturn = async (ask: Ask, { service }: Taken, given: Given): Promise<void> => {
  await ask.tx
    .insertInto('services.return')
    .values({
      cell_id: service.cell,
      service_id: service.id,
      organisation_id: service.organisationId,
      id: ask.newId('return'),
      returned_on: londonDay(ask.now),
      ...given,
    })
    .execute()
}

export const returnedPage = page({
  path: servicesRoutes.returned,
  for: 'everyone',
  read: async (ask) => takeLink(ask, 'return'),
  view: returnedView,
})
