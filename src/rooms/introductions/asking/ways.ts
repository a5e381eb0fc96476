import { choice, choices, line, text } from '../../../platform/http/fields.ts'
import { act, go, page } from '../../../platform/http/route.ts'
import { keepWords, listOwnFacets } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { weights } from '../rules/fit.ts'
import { ways } from '../rules/ways.ts'
import { findOpenRequest, followUp, openRequest } from './draft.ts'
import { listWays, putWays } from './wished-ways.ts'
import { listSteps } from './steps.ts'
import { waysView } from './ways.view.tsx'

export const waysPage = page({
  path: routes.askWays,
  for: 'members',
  read: async (ask) => {
    const request = await findOpenRequest(ask)
    const facets = await listOwnFacets(ask)
    return {
      ways: request ? await listWays(ask, request.id) : { any: [], weight: 'must' as const },
      steps: await listSteps(ask),
      needs: facets.find((facet) => facet.kind === 'access need')?.words ?? null,
      contact: facets.find((facet) => facet.kind === 'contact')?.words ?? null,
    }
  },
  view: waysView,
})

const fields = {
  ways: choices(ways),
  'ways-matter': choice(weights, 'Choose how much it matters from the list'),
  needs: text({ max: 1000 }),
  contact: line({ max: 200 }),
}

export const saveWays = act({
  path: routes.askWays,
  for: 'members',
  page: waysPage,
  fields,
  act: async (ask, form) => {
    const request = await openRequest(ask)
    await putWays(ask, request.id, form.ways, form['ways-matter'])
    await keepWords(ask, 'access need', form.needs, 'might meet')
    await keepWords(ask, 'contact', form.contact, 'both yes')
    await followUp(ask, request)
    return go(routes.askWhen)
  },
})
