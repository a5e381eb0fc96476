import { act, go, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { readCell } from '../../places/places.ts'
import { sendLink } from '../keep/link.ts'
import { getService, type Service } from '../listing.ts'
import { leadOn } from '../moving/moved.ts'
import { claimOf, servicesRoutes } from '../services.routes.ts'
import { claimSentView, claimView } from './claim.view.tsx'

const readOne = async (ask: Ask): Promise<Service> => {
  const cell = readCell(ask.params['cell']) ?? notHere()
  const id = ask.params['id'] ?? ''
  await leadOn(ask.tx, { cell, id }, claimOf)
  return getService(ask.tx, cell, id)
}

export const claimPage = page({
  path: servicesRoutes.claim,
  for: 'everyone',
  read: async (ask) => ({ service: await readOne(ask) }),
  view: claimView,
})

export const claim = act({
  path: servicesRoutes.claim,
  for: 'everyone',
  page: claimPage,
  fields: {},
  act: async (ask) => {
    const service = await readOne(ask)
    await sendLink(ask, service, 'claim')
    return go(`${claimOf(service)}/sent`)
  },
})

export const claimSentPage = page({
  path: servicesRoutes.claimSent,
  for: 'everyone',
  read: async (ask) => ({ service: await readOne(ask) }),
  view: claimSentView,
})
