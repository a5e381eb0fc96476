import { page } from '../../../platform/http/route.ts'
import { listLocalities, localityOfCell } from '../../places/places.ts'
import { countPosts } from '../counted.ts'
import { figuresOf } from '../rules/figures.ts'
import { countSeats } from '../seats/seats.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { postsView } from './posts.view.tsx'

/** The country: what posts there are, and every place that is open. */
export const postsPage = page({
  path: workforceRoutes.posts,
  for: 'everyone',
  read: async (ask) => ({
    figures: figuresOf(await countPosts(ask.tx)),
    seats: await countSeats(ask.tx),
    places: await listLocalities(ask.tx),
    mine: ask.viewer ? ((await localityOfCell(ask.tx, ask.viewer.cell))?.slug ?? null) : null,
    leads: (ask.viewer?.roles ?? []).some(({ role }) => role === 'organisation lead'),
    signedIn: ask.viewer !== undefined,
  }),
  view: postsView,
})
