import { page, type Ask } from '../../../platform/http/route.ts'
import { howTold } from '../../people/people.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { findOpenRequest } from '../asking/draft.ts'
import { listNear } from '../groups/near/groups.ts'
import { latestUsualWait } from '../usual-wait.ts'
import { findAskedFor } from './asked-for.ts'
import { listGlad } from './people-glad.ts'
import { requestView } from './request.view.tsx'
import { findTradeOffs } from './trade-offs.ts'

const readAsking = async (ask: Ask, request: string) => ({
  glad: await listGlad(ask, request),
  groups: await listNear(ask),
  askedFor: await findAskedFor(ask, request),
  tradeOffs: await findTradeOffs(ask, request),
  going: {
    atOnce: await ruleValue(ask.tx, 'outlines_at_once'),
    standsDays: await ruleValue(ask.tx, 'outline_stands_days'),
    wait: await latestUsualWait(ask.tx, ask.cell),
    told: await howTold(ask),
  },
})

export const requestPage = page({
  path: routes.request,
  for: 'members',
  read: async (ask) => {
    const request = await findOpenRequest(ask)
    return {
      state: request?.state ?? null,
      asking: request?.state === 'asking' ? await readAsking(ask, request.id) : null,
    }
  },
  view: requestView,
})
