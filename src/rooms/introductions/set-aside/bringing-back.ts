import { act, go, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { routes } from '../introductions.routes.ts'
import { bringingBackView } from './bringing-back.view.tsx'
import { bringBackOne, listAside } from './set-aside.ts'

/** @throws NotHere for what was taken back meanwhile, and for another's */
const getOne = async (ask: Ask) => {
  for (const table of ['kept_apart', 'set_aside'] as const) {
    const one = (await listAside(ask, table)).find(({ id }) => id === ask.params['id'])
    if (one) return { ...one, apart: table === 'kept_apart' }
  }
  return notHere()
}

/** Asks once more, with one's own note and nothing of the other person. */
export const bringingBackPage = page({
  path: routes.bringBack,
  for: 'members',
  read: getOne,
  view: bringingBackView,
})

/** Whoever set it can take it back. What has ended meanwhile stays ended. */
export const bringBack = act({
  path: routes.bringBack,
  for: 'members',
  page: bringingBackPage,
  fields: {},
  act: async (ask) => {
    const id = ask.params['id']
    if (isUuid(id)) await bringBackOne(ask, id)
    return go(routes.setAside)
  },
})
