import { act, go, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { leaveSide, listBesideSince } from '../../../people/people.ts'
import { routes } from '../../introductions.routes.ts'
import { helpers } from './beside.ts'
import { leaveSideView } from './leave-side.view.tsx'

/** @throws NotHere for somebody whom one is not beside */
const getBeside = async (ask: Ask) =>
  (await listBesideSince(ask)).find(({ person }) => person === ask.params['id']) ?? notHere()

/** Asks once more. It reads nothing of them: each look at their words is written down for them. */
export const leaveSidePage = page({
  path: routes.besideLeave,
  for: helpers,
  read: getBeside,
  view: leaveSideView,
})

/** No longer beside somebody. Their code on paper goes on opening their own page. */
export const leaveTheirSide = act({
  path: routes.besideLeave,
  for: helpers,
  page: leaveSidePage,
  fields: {},
  act: async (ask) => {
    const person = ask.params['id']
    if (isUuid(person)) await leaveSide(ask, person)
    return go(routes.beside)
  },
})
