import { page } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { findOpenRequest } from '../asking/draft.ts'
import { listNear } from '../groups/near/groups.ts'
import { latestUsualWait } from '../usual-wait.ts'
import { listGlad } from './people-glad.ts'
import { requestView } from './request.view.tsx'

export const requestPage = page({
  path: routes.request,
  for: 'members',
  read: async (ask) => {
    const request = await findOpenRequest(ask)
    const asking = request?.state === 'asking'
    return {
      state: request?.state ?? null,
      askedAt: request?.askedAt ?? null,
      now: ask.now,
      glad: asking ? await listGlad(ask, request.id) : [],
      groups: asking ? await listNear(ask) : { fit: [], others: [] },
      wait: await latestUsualWait(ask.tx, ask.cell),
    }
  },
  view: requestView,
})
