import { line } from '../../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../../platform/http/route.ts'
import { daysAfter } from '../../../../platform/clock.ts'
import { hideFrom } from '../../../people/people.ts'
import { listConcepts, ruleValue } from '../../../stewardship/stewardship.ts'
import { routes, smallGroupPath } from '../../introductions.routes.ts'
import { listTimes, proposeTime, saySuits, timeFields, whenOf } from '../times.ts'
import { findBeside, listThere } from './people-there.ts'
import { smallGroupView } from './small-group.view.tsx'
import { getStanding, type Standing } from './standing.ts'

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

const gone = 'This has changed meanwhile. How it stands now is below'

const addYes = async (ask: Ask, { group, part }: Standing): Promise<boolean> => {
  const row = await ask.tx
    .insertInto('introductions.group_yes')
    .values({ cell_id: ask.cell, group_id: group, person_id: ask.me, part })
    .onConflict((conflict) => conflict.doNothing())
    .returning('part')
    .executeTakeFirst()
  return row !== undefined
}

const keepAnswer = async (ask: Ask, { id }: Standing, answer: 'yes' | 'no') => {
  await ask.tx
    .updateTable('introductions.group_asked')
    .set({ answer })
    .where('cell_id', '=', ask.cell)
    .where('id', '=', id)
    .execute()
}

const turn = (ask: Ask, { group }: Standing) =>
  ask.later('introductions.turn-group', { cell: ask.cell, group })

/** The first yes to a group. Of several peers who were asked, one can be beside it. */
export const sayYesToGroup = act({
  path: routes.smallGroupYes,
  for: 'members',
  page: smallGroupPage,
  fields: {},
  act: async (ask) => {
    const standing = await getStanding(ask, ask.params['id'])
    if (standing.stage !== 'question') return mend({ group: gone })
    if (!(await addYes(ask, standing)))
      return mend({ group: 'Another peer is beside this group already. Thank you for being ready' })
    await keepAnswer(ask, standing, 'yes')
    if (standing.part === 'peer') await turn(ask, standing)
    return go(smallGroupPath(standing.id))
  },
})

const hideFromAll = async (ask: Ask, { group }: Standing) => {
  const there = await ask.tx
    .selectFrom('introductions.group_glimpse')
    .select('owner_id')
    .where('cell_id', '=', ask.cell)
    .where('group_id', '=', group)
    .execute()
  for (const { owner_id } of there) await hideFrom(ask, owner_id)
}

/** Takes back one's yes, and with it everything that followed from it. Nobody is told. */
export const stepOut = async (ask: Ask, standing: Standing): Promise<void> => {
  await hideFromAll(ask, standing)
  await ask.tx
    .deleteFrom('introductions.group_yes')
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .where('group_id', '=', standing.group)
    .execute()
  await keepAnswer(ask, standing, 'no')
  await turn(ask, standing)
  await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
}

/** No, thank you: at any time, without a reason. */
export const leaveSmallGroup = act({
  path: routes.smallGroupLeave,
  for: 'members',
  page: smallGroupPage,
  fields: {},
  act: async (ask) => {
    await stepOut(ask, await getStanding(ask, ask.params['id']))
    return go(routes.groups)
  },
})

/** The second yes, after seeing each other. */
export const agreeToGroup = act({
  path: routes.smallGroupAgree,
  for: 'members',
  page: smallGroupPage,
  fields: {},
  act: async (ask) => {
    const standing = await getStanding(ask, ask.params['id'])
    if (standing.stage !== 'seeing') return mend({ group: gone })
    await ask.tx
      .insertInto('introductions.group_agreed')
      .values({ cell_id: ask.cell, group_id: standing.group, person_id: ask.me })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return go(smallGroupPath(standing.id))
  },
})

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
