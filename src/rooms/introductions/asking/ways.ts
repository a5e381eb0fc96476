import { choices } from '../../../platform/http/fields.ts'
import { act, go, page } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { ways } from '../rules/ways.ts'
import { findOpenRequest, followUp, listWays, openRequest, putWays } from './draft.ts'
import { waysView } from './ways.view.tsx'

export const waysPage = page({
  path: routes.askWays,
  for: 'members',
  read: async (ask) => {
    const request = await findOpenRequest(ask)
    return { chosen: request ? await listWays(ask, request.id) : [] }
  },
  view: waysView,
})

const fields = { ways: choices(ways) }

export const saveWays = act({
  path: routes.askWays,
  for: 'members',
  page: waysPage,
  fields,
  act: async (ask, form) => {
    const request = await openRequest(ask)
    await putWays(ask, request.id, form.ways)
    await followUp(ask, request)
    return go(routes.askCheck)
  },
})
