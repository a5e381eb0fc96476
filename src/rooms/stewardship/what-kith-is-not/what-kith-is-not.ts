import { page } from '../../../platform/http/route.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { whatKithIsNotView } from './what-kith-is-not.view.tsx'

export const whatKithIsNotPage = page({
  path: stewardshipRoutes.whatKithIsNot,
  for: 'everyone',
  read: async () => ({}),
  view: whatKithIsNotView,
})
