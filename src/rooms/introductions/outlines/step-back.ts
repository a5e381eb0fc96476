import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { findOutline, over, passOn, type Outline } from './answering.ts'
import { stepBackView } from './step-back.view.tsx'

/** One's own yes, while the second yes is still to come. */
const findYesOfMine = async (ask: Ask): Promise<Outline | undefined> => {
  const outline = await findOutline(ask, ask.params['id'] ?? '')
  if (outline?.answer !== 'glad') return undefined
  const met = await ask.tx
    .selectFrom('introductions.introduction')
    .select('id')
    .where('cell_id', '=', ask.cell)
    .where('peer_id', '=', ask.me)
    .where('request_id', '=', outline.request_id)
    .executeTakeFirst()
  return met ? undefined : outline
}

/** Asks once more, because a yes that was taken back cannot be said again. It reads nothing of them. */
export const stepBackPage = page({
  path: routes.stepBack,
  for: ['peer', 'senior peer'],
  read: async (ask) => ({ id: (await findYesOfMine(ask))?.id ?? null }),
  view: stepBackView,
})

/** Steps back from a yes. The person sees them no more, and nothing of why. */
export const stepBack = act({
  path: routes.stepBack,
  for: ['peer', 'senior peer'],
  page: stepBackPage,
  fields: {},
  act: async (ask) => {
    const outline = await findYesOfMine(ask)
    if (!outline) return mend({ outline: over })
    await passOn(ask, outline)
    return go(routes.outlines)
  },
})
