import { notHere, page } from '../../../../platform/http/route.ts'
import { routes } from '../../introductions.routes.ts'
import { steppingOutView } from './stepping-out.view.tsx'
import { getStanding } from './standing.ts'

/** Asks once more before somebody steps out of a group that meets. It reads nothing of the others. */
export const steppingOutPage = page({
  path: routes.smallGroupLeave,
  for: 'members',
  read: async (ask) => {
    const { id, stage, beside } = await getStanding(ask, ask.params['id'])
    return stage === 'meeting' ? { id, isBeside: beside === ask.me } : notHere()
  },
  view: steppingOutView,
})
