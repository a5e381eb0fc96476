import { act, go, notHere, page } from '../../../platform/http/route.ts'
import { getPost } from '../posts.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { LEADS, leading } from './leading.ts'
import { addSlips, endSlip, listSlips } from './slip-codes.ts'
import { slipsView } from './slips.view.tsx'

/** Slips to print and hand out: a post each. */
export const slipsPage = page({
  path: workforceRoutes.slips,
  for: LEADS,
  read: async (ask) => {
    const organisation = await leading(ask)
    return { organisation, slips: await listSlips(ask, organisation.id), origin: ask.origin }
  },
  view: slipsView,
})

/** A new slip, for somebody new in the post or when one was lost; the old one ends. */
export const newSlip = act({
  path: workforceRoutes.newSlip,
  for: LEADS,
  page: slipsPage,
  fields: {},
  act: async (ask) => {
    const organisation = await leading(ask)
    const post = await getPost(ask.tx, ask.cell, ask.params['id'])
    if (post.organisationId !== organisation.id) return notHere()
    await endSlip(ask, post.id)
    await addSlips(ask, organisation.id, [post.id])
    return go(workforceRoutes.slips)
  },
})
