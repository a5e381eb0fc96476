import { act, go, mend, page } from '../../../platform/http/route.ts'
import { hideFrom } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { letGoView } from './let-go.view.tsx'
import { findYes, gone } from './yes.ts'

/**
 * Asks once more, so that nobody is lost by one press. It reads nothing of them, not even a name: a look
 * at their words is written down for them, and would tell that somebody was about to let them go.
 */
export const letGoPage = page({
  path: routes.letGo,
  for: 'members',
  read: async (ask) => ({ yes: (await findYes(ask, ask.params['id'] ?? ''))?.id ?? null }),
  view: letGoView,
})

/** Lets one go, without a reason and without telling them. */
export const letGo = act({
  path: routes.letGo,
  for: 'members',
  page: letGoPage,
  fields: {},
  act: async (ask) => {
    const yes = await findYes(ask, ask.params['id'] ?? '')
    if (!yes) return mend({ yes: gone })
    await ask.tx
      .deleteFrom('introductions.step_forward')
      .where('cell_id', '=', ask.cell)
      .where('person_id', '=', ask.me)
      .where('id', '=', yes.id)
      .execute()
    await hideFrom(ask, yes.peer_id)
    await ask.later('introductions.let-go', {
      cell: ask.cell,
      request: yes.request_id,
      peer: yes.peer_id,
    })
    return go(routes.request)
  },
})
