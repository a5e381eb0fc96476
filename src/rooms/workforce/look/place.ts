import { file, page } from '../../../platform/http/route.ts'
import { getLocality, listOrganisations } from '../../places/places.ts'
import { countPosts } from '../counted.ts'
import { listOpenPosts, listPosts } from '../posts.ts'
import { byOrganisation } from '../rules/by-organisation.ts'
import { figuresOf } from '../rules/figures.ts'
import { writeSheet } from '../rules/write-sheet.ts'
import { listSeats } from '../seats/seats.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { placeView } from './place.view.tsx'

/** A place: what is open now, every organisation, and what its posts come to. */
export const placePostsPage = page({
  path: workforceRoutes.place,
  for: 'everyone',
  read: async (ask) => {
    const { cell, name, slug } = await getLocality(ask.tx, ask.params['locality'] ?? '')
    const counted = await countPosts(ask.tx, cell)
    return {
      name,
      slug,
      cell,
      open: await listOpenPosts(ask.tx, cell),
      seats: await listSeats(ask.tx, cell),
      organisations: byOrganisation(await listOrganisations(ask.tx, cell), counted),
      figures: figuresOf(counted),
    }
  },
  view: placeView,
})

/** Every post as a sheet, to go on with elsewhere. */
export const postsSheet = file({
  path: workforceRoutes.sheet,
  for: 'everyone',
  read: async (ask) => {
    const { cell, slug } = await getLocality(ask.tx, ask.params['locality'] ?? '')
    return { slug, posts: await listPosts(ask.tx, cell) }
  },
  file: ({ slug, posts }) => ({
    name: `posts-${slug}.csv`,
    type: 'text/csv; charset=utf-8',
    body: writeSheet(posts),
  }),
})
