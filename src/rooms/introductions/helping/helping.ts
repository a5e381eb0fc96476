import { page } from '../../../platform/http/route.ts'
import { listShownToHelpers, type ShownToHelpers } from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { wordsOf } from '../request/people-glad.ts'
import { helpingView } from './helping.view.tsx'
import { afterOf, readAfter } from './turning.ts'

const ON_A_PAGE = 30

const personOf = ({ since, facets }: ShownToHelpers, names: ReadonlyMap<string, string>) => ({
  since,
  name: wordsOf(facets, 'name'),
  words: wordsOf(facets, 'asking'),
  other: wordsOf(facets, 'something else'),
  lived: facets.flatMap((facet) => (facet.concept ? [names.get(facet.concept)!] : [])),
})

/** People who asked to be helped to find someone: what each shows to helpers, longest waiting first. */
export const helpingPage = page({
  path: routes.helping,
  for: ['coordinator'],
  read: async (ask) => {
    const after = readAfter(ask.query['after'])
    const shown = await listShownToHelpers(ask, ON_A_PAGE + 1, after)
    const names = new Map((await listConcepts(ask.tx)).map((concept) => [concept.id, concept.name]))
    const here = shown.slice(0, ON_A_PAGE)
    return {
      people: here.map((one) => personOf(one, names)),
      first: after === undefined,
      next: shown.length > ON_A_PAGE ? afterOf(here.at(-1)!) : undefined,
    }
  },
  view: helpingView,
})
