import { page } from '../../../platform/http/route.ts'
import { listShownToHelpers, type ShownToHelpers } from '../../people/people.ts'
import { findLocalityOfCell } from '../../places/places.ts'
import { servicesNear } from '../../services/services.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { wordsOf } from '../request/people-glad.ts'
import { helpingView } from './helping.view.tsx'
import { afterOf, readAfter } from './turning.ts'

const ON_A_PAGE = 30

// What is listed here about the first thing they have lived, or all that is listed.
const nearFor = (place: string, lived: string[]) =>
  `${servicesNear(place)}${lived[0] ? `&what=${encodeURIComponent(lived[0])}` : ''}`

const livedOf = ({ facets }: ShownToHelpers, names: ReadonlyMap<string, string>) =>
  facets.flatMap((facet) => (facet.concept ? [names.get(facet.concept)!] : []))

const personOf = ({ since, facets }: ShownToHelpers, lived: string[], place: string) => ({
  since,
  name: wordsOf(facets, 'name'),
  words: wordsOf(facets, 'asking'),
  other: wordsOf(facets, 'something else'),
  lived,
  near: nearFor(place, lived),
})

/** People who asked to be helped to find someone: what each shows to helpers, longest waiting first. */
export const helpingPage = page({
  path: routes.helping,
  for: ['coordinator'],
  read: async (ask) => {
    const after = readAfter(ask.query['after'])
    const shown = await listShownToHelpers(ask, ON_A_PAGE + 1, after)
    const names = new Map((await listConcepts(ask.tx)).map((concept) => [concept.id, concept.name]))
    const place = (await findLocalityOfCell(ask.tx, ask.cell))?.slug ?? ''
    const here = shown.slice(0, ON_A_PAGE)
    return {
      people: here.map((one) => personOf(one, livedOf(one, names), place)),
      first: after === undefined,
      next: shown.length > ON_A_PAGE ? afterOf(here.at(-1)!) : undefined,
    }
  },
  view: helpingView,
})
