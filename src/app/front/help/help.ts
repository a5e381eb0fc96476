import { page } from '../../../platform/http/route.ts'
import { frontRoutes } from '../front.routes.ts'
import { helpView } from './help.view.tsx'

// It reads nothing: when everything else is down, this page still has to stand.
export const helpPage = page({
  path: frontRoutes.help,
  for: 'everyone',
  read: async () => ({}),
  view: helpView,
})
