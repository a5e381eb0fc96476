import { act, go, page, type Ask } from '../../../platform/http/route.ts'
import { introductionPath, routes } from '../introductions.routes.ts'
import { getIntroduction } from '../meet-up/introduction.ts'
import { endIntroduction } from '../meet-up/end-introduction.ts'
import { setAside } from '../set-aside/set-aside.ts'
import { askAgain } from './ask-again.ts'
import { endingView } from './ending.view.tsx'

const facts = async (ask: Ask) => {
  const one = await getIntroduction(ask, ask.params['id'])
  return { id: one.id, peer: one.peer_id === ask.me, ended: one.ended_at !== null }
}

/** Asks once more before it ends, because it cannot be undone by one alone. */
export const endPage = page({ path: routes.end, for: 'members', read: facts, view: endingView })

/** Either may end it, without a reason. The place is free again, and nobody sees the other's words any more. */
export const end = act({
  path: routes.end,
  for: 'members',
  page: endPage,
  fields: {},
  act: async (ask) => {
    const one = await getIntroduction(ask, ask.params['id'])
    if (!one.ended_at) await endIntroduction(ask, one)
    return go(introductionPath(one.id))
  },
})

/**
 * The person would like to meet someone else: it ends without blame, and they ask again for what they
 * asked for before. The peer sees what they would see of any ending.
 */
export const meetSomeoneElse = act({
  path: routes.someoneElse,
  for: 'members',
  page: endPage,
  fields: {},
  act: async (ask) => {
    const one = await getIntroduction(ask, ask.params['id'])
    if (one.peer_id === ask.me) return go(introductionPath(one.id))
    if (!one.ended_at) await endIntroduction(ask, one)
    await setAside(ask, one.other, '')
    return go((await askAgain(ask, one.request_id)) ? routes.request : routes.ask)
  },
})
