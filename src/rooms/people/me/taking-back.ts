import { notHere, page } from '../../../platform/http/route.ts'
import { listOwnFacets } from '../facets.ts'
import { peopleRoutes } from '../people.routes.ts'
import { conceptNames } from './me.ts'
import { takingBackView } from './taking-back.view.tsx'

/** Asks once more before something is taken back, because no copy of it is kept. */
export const takingBackPage = page({
  path: peopleRoutes.takeBack,
  for: 'members',
  read: async (ask) => {
    const facet = (await listOwnFacets(ask)).find(({ id }) => id === ask.params['id'])
    if (!facet) return notHere()
    const { id, kind, concept, words } = facet
    return { id, kind, concept, words, concepts: await conceptNames(ask) }
  },
  view: takingBackView,
})
