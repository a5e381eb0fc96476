import { page } from '../../../../platform/http/route.ts'
import { feedsRoutes } from '../feeds.routes.ts'
import { whatCountsView } from './what-counts.view.tsx'

export const whatCountsPage = page({
  path: feedsRoutes.whatCounts,
  for: 'everyone',
  read: async () => ({}),
  view: whatCountsView,
})
