import { page } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { peopleAsideView } from './people-aside.view.tsx'
import { listAside } from './set-aside.ts'

export const peopleAsidePage = page({
  path: routes.setAside,
  for: 'members',
  read: async (ask) => ({
    aside: await listAside(ask, 'set_aside'),
    apart: await listAside(ask, 'kept_apart'),
  }),
  view: peopleAsideView,
})
