import type { Route } from '../../../platform/http/route.ts'
import { heldGroupPage, saveHeldGroup } from './held/held-group.ts'
import { heldGroupsPage } from './held/held-groups.ts'
import { notNowJoiner, welcomeJoiner } from './held/welcome.ts'
import { saveReady, saveWilling } from './near/choices.ts'
import { groupsPage } from './near/groups.ts'
import { leaveOpenGroup, leavingPage } from './open/leaving.ts'
import { askToJoin, openGroupPage } from './open/open-group.ts'
import { agreeToGroup, leaveSmallGroup, sayYesToGroup } from './small/answering.ts'
import { proposeToGroup, suitsMe } from './small/meeting.ts'
import { smallGroupPage } from './small/small-group.ts'
import { steppingOutPage } from './small/stepping-out.ts'

/** Every page of groups, and what can be done there. */
export const groupsRoutes: readonly Route[] = [
  groupsPage,
  saveWilling,
  saveReady,
  openGroupPage,
  askToJoin,
  leavingPage,
  leaveOpenGroup,
  heldGroupsPage,
  heldGroupPage,
  saveHeldGroup,
  welcomeJoiner,
  notNowJoiner,
  smallGroupPage,
  sayYesToGroup,
  steppingOutPage,
  leaveSmallGroup,
  agreeToGroup,
  proposeToGroup,
  suitsMe,
]
