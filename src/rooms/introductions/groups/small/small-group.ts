import { page, type Ask } from '../../../../platform/http/route.ts'
import { daysAfter } from '../../../../platform/clock.ts'
import { listConcepts, ruleValue } from '../../../stewardship/stewardship.ts'
import { routes } from '../../introductions.routes.ts'
import { listTimes } from '../times.ts'
import { findBeside, listThere } from './people-there.ts'
import { smallGroupView } from './small-group.view.tsx'
import { getStanding } from './standing.ts'

const nameOf = async (ask: Ask, id: string) =>
  (await listConcepts(ask.tx)).find((concept) => concept.id === id)?.name ?? ''

export const smallGroupPage = page({
  path: routes.smallGroup,
  for: 'members',
  read: async (ask) => {
    const standing = await getStanding(ask, ask.params['id'])
    const { stage } = standing
    return {
      id: standing.id,
      part: standing.part,
      stage,
      about: await nameOf(ask, standing.concept),
      way: standing.way,
      standsUntil: standing.standsUntil,
      latest: daysAfter(standing.standsUntil, await ruleValue(ask.tx, 'outline_stands_days')),
      decideBy: standing.decideBy,
      agreed: standing.agreed,
      member: standing.member,
      isBeside: standing.beside === ask.me,
      least: await ruleValue(ask.tx, 'group_people_min'),
      most: await ruleValue(ask.tx, 'group_people_max'),
      there: stage === 'seeing' ? await listThere(ask, standing) : [],
      beside: stage === 'meeting' ? await findBeside(ask, standing) : null,
      times: stage === 'meeting' ? await listTimes(ask, standing.group) : [],
    }
  },
  view: smallGroupView,
})
