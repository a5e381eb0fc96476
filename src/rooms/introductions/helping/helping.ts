import { page } from '../../../platform/http/route.ts'
import { listShownToHelpers, type ShownFacet } from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { wordsOf } from '../request/people-glad.ts'
import { helpingView } from './helping.view.tsx'

const MOST_FACETS = 300

/** People who asked to be helped to find someone: what each shows to helpers, longest waiting first. */
export const helpingPage = page({
  path: routes.helping,
  for: ['coordinator'],
  read: async (ask) => {
    const shown = await listShownToHelpers(ask, MOST_FACETS)
    const names = new Map((await listConcepts(ask.tx)).map((concept) => [concept.id, concept.name]))
    const owners = [...new Set(shown.map((facet) => facet.owner))]
    return {
      people: owners.map((owner) => {
        const facets: ShownFacet[] = shown.filter((facet) => facet.owner === owner)
        return {
          since: shown.find((facet) => facet.owner === owner)!.since,
          name: wordsOf(facets, 'name'),
          words: wordsOf(facets, 'asking'),
          lived: facets.flatMap((facet) => (facet.concept ? [names.get(facet.concept)!] : [])),
        }
      }),
    }
  },
  view: helpingView,
})
