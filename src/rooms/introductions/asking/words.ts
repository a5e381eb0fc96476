import { line, text } from '../../../platform/http/fields.ts'
import { act, go, page } from '../../../platform/http/route.ts'
import { keepWords, listOwnFacets, type FacetKind, type OwnFacet } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { findOpenRequest, followUp, openRequest } from './draft.ts'
import { listSteps } from './steps.ts'
import { wordsView } from './words.view.tsx'

const ofKind = (facets: OwnFacet[], kind: FacetKind) => facets.find((facet) => facet.kind === kind)

export const wordsPage = page({
  path: routes.ask,
  for: 'members',
  read: async (ask) => {
    const facets = await listOwnFacets(ask)
    const request = await findOpenRequest(ask)
    return {
      asking: request?.state === 'asking',
      steps: await listSteps(ask),
      name: ofKind(facets, 'name')?.words ?? null,
      words: ofKind(facets, 'asking')?.words ?? null,
    }
  },
  view: wordsView,
})

export const saveWords = act({
  path: routes.ask,
  for: 'members',
  page: wordsPage,
  fields: {
    name: line({ max: 60, missing: 'Write a name you go by. It need not be your real one' }),
    words: text({ max: 4000, missing: 'Write a few words. One sentence is enough' }),
  },
  act: async (ask, form) => {
    const request = await openRequest(ask)
    await keepWords(ask, 'name', form.name, 'might meet')
    await keepWords(ask, 'asking', form.words, 'might meet')
    await followUp(ask, request)
    return go(routes.askCommon)
  },
})
