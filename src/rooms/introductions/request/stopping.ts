import { act, go, page } from '../../../platform/http/route.ts'
import { hideOthers } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { endRequest } from './end-request.ts'
import { findOpenRequest } from '../asking/draft.ts'
import { stopView } from './stop.view.tsx'

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
