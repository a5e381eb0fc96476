import { act, go, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { routes } from '../../introductions.routes.ts'
import { listJoinings } from './joining.ts'
import { getOpenGroup, leave } from './open-group.ts'
import { leavingView } from './leaving.view.tsx'

/** @throws NotHere for a group that one has not asked to join */
const getJoining = async (ask: Ask) => {
  const group = await getOpenGroup(ask)
  const joining = (await listJoinings(ask)).find((one) => one.group === group.id)
  return joining ? { id: group.id, welcomed: joining.welcome !== null } : notHere()
}

/** Asks once more, because what one wrote is erased. */
export const leavingPage = page({
  path: routes.openGroupLeave,
  for: 'members',
  read: getJoining,
  view: leavingView,
})

/** Leaves, or stops asking to join. Nobody needs a reason, and nobody is told. */
export const leaveOpenGroup = act({
  path: routes.openGroupLeave,
  for: 'members',
  page: leavingPage,
  fields: {},
  act: async (ask) => {
    const group = await getOpenGroup(ask)
    await leave(ask, group.id)
    return go(routes.groups)
  },
})
