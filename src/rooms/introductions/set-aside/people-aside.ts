import { line } from '../../../platform/http/fields.ts'
import { act, go, page } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { routes } from '../introductions.routes.ts'
import { peopleAsideView } from './people-aside.view.tsx'
import { bringBackOne, listAside } from './set-aside.ts'

export const peopleAsidePage = page({
  path: routes.setAside,
  for: 'members',
  read: async (ask) => ({
    aside: await listAside(ask, 'set_aside'),
    apart: await listAside(ask, 'kept_apart'),
  }),
  view: peopleAsideView,
})

/** Whoever set it can take it back. What has ended meanwhile stays ended. */
export const bringBack = act({
  path: routes.bringBack,
  for: 'members',
  page: peopleAsidePage,
  fields: { one: line({ max: 60 }) },
  act: async (ask, form) => {
    if (isUuid(form.one)) await bringBackOne(ask, form.one)
    return go(routes.setAside)
  },
})
