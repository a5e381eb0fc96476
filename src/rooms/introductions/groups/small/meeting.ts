import { line } from '../../../../platform/http/fields.ts'
import { act, go, mend } from '../../../../platform/http/route.ts'
import { routes, smallGroupPath } from '../../introductions.routes.ts'
import { proposalFields } from '../../proposing/proposal-fields.ts'
import { groupWays } from '../../rules/gather.ts'
import { readProposal } from '../../rules/proposal.ts'
import { proposeTime, saySuits } from '../times.ts'
import { gone } from './answering.ts'
import { smallGroupPage } from './small-group.ts'
import { getStanding } from './standing.ts'

/** Proposes a time to everyone in the group. */
export const proposeToGroup = act({
  path: routes.smallGroupPropose,
  for: 'members',
  page: smallGroupPage,
  fields: proposalFields,
  act: async (ask, form) => {
    const standing = await getStanding(ask, ask.params['id'])
    if (standing.stage !== 'meeting') return mend({ words: gone })
    const proposal = readProposal(form, groupWays, ask.now)
    if ('mend' in proposal) return proposal
    await proposeTime(ask, standing.group, proposal)
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
