import { page } from '../../../platform/http/route.ts'
import { getLocality } from '../../places/places.ts'
import { readingRoutes } from '../reading/reading.routes.ts'
import { adds, sideBySide } from '../rules/adds.ts'
import { listHeld } from './held.ts'
import { sideBySideView } from './side-by-side.view.tsx'

/** Within one place, the values of its sectors side by side, and what each adds that the others do not. */
export const sideBySidePage = page({
  path: readingRoutes.sideBySide,
  for: 'everyone',
  read: async ({ tx, params }) => {
    const locality = await getLocality(tx, params['place'] ?? '')
    const { held, silent, place } = await listHeld(tx, locality.cell)
    return {
      place: { name: locality.name, slug: locality.slug, chosen: place },
      sectors: held.map(({ of }) => of),
      rows: sideBySide(held),
      adds: adds(held),
      silent,
    }
  },
  view: sideBySideView,
})
