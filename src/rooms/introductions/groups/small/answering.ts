import { act, go, mend, type Ask } from '../../../../platform/http/route.ts'
import { hideFrom } from '../../../people/people.ts'
import { routes, smallGroupPath } from '../../introductions.routes.ts'
import { smallGroupPage } from './small-group.ts'
import { getStanding, type Standing } from './standing.ts'

export const gone = 'This has changed meanwhile. How it stands now is below'

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
