import { line } from '../../../../platform/http/fields.ts'
import { act, go, mend } from '../../../../platform/http/route.ts'
import { routes, smallGroupPath } from '../../introductions.routes.ts'
import { proposeTime, saySuits, timeFields, whenOf } from '../times.ts'
import { gone } from './answering.ts'
import { smallGroupPage } from './small-group.ts'
import { getStanding } from './standing.ts'

/** Proposes a time to everyone in the group. */
export const proposeToGroup = act({
  path: routes.smallGroupPropose,
  for: 'members',
  page: smallGroupPage,
  fields: timeFields,
  act: async (ask, form) => {
    const standing = await getStanding(ask, ask.params['id'])
    if (standing.stage !== 'meeting') return mend({ words: gone })
    const at = whenOf(ask, form.date!, form.time)
    if (!(at instanceof Date)) return mend(at)
    await proposeTime(ask, standing.group, { at, way: form.way, words: form.words })
    return go(smallGroupPath(standing.id))
  },
})

/** Says that a time suits. */
export const suitsMe = act({
  path: routes.smallGroupSuits,
  for: 'members',
  page: smallGroupPage,
  fields: { meeting: line({ max: 60 }) },
  act: async (ask, form) => {
    const standing = await getStanding(ask, ask.params['id'])
    if (standing.stage !== 'meeting' || !(await saySuits(ask, standing.group, form.meeting)))
      return mend({ meeting: gone })
    return go(smallGroupPath(standing.id))
  },
})
