import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { hideFrom, hideOthers } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { endRequest } from './end-request.ts'
import { findOpenRequest } from '../asking/draft.ts'
import { requestPage } from './request.ts'
import { stopView } from './stop.view.tsx'
import { findYes, gone } from './yes.ts'

/** Lets one go, without a reason and without telling them. */
export const letGo = act({
  path: routes.letGo,
  for: 'members',
  page: requestPage,
  fields: { person: line({ max: 60 }) },
  act: async (ask, form) => {
    const yes = await findYes(ask, form.person)
    if (!yes) return mend({ person: gone })
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

/** Asks once more, so that nothing ends at one press. */
export const stopPage = page({
  path: routes.stop,
  for: 'members',
  read: async (ask) => ({ open: (await findOpenRequest(ask)) !== undefined }),
  view: stopView,
})

/** Stops asking. What was shown is hidden at once. */
export const stopAsking = act({
  path: routes.stop,
  for: 'members',
  page: stopPage,
  fields: {},
  act: async (ask) => {
    const open = await ask.tx
      .selectFrom('introductions.request')
      .select('id')
      .where('cell_id', '=', ask.cell)
      .where('person_id', '=', ask.me)
      .where('state', 'in', ['draft', 'asking'])
      .forUpdate()
      .executeTakeFirst()
    if (!open) return go(routes.request)
    await endRequest(ask, open.id, 'closed', 'stopped asking')
    await hideOthers(ask, undefined)
    await ask.later('introductions.tidy', { cell: ask.cell, request: open.id })
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    return go(routes.request)
  },
})
