import { page } from '../../../platform/http/route.ts'
import { frontRoutes } from '../front.routes.ts'
import { meetView } from './meet.view.tsx'

export const meetPage = page({
  path: frontRoutes.meet,
  for: 'everyone',
  read: async () => ({}),
  view: meetView,
})
