import { daysAfter } from '../../../../platform/clock.ts'
import { line, text } from '../../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { ruleValue } from '../../../stewardship/stewardship.ts'
import { openGroupPath, routes } from '../../introductions.routes.ts'
import { joinNamePlace, joinWordsPlace, listJoinings } from './joining.ts'
import { openGroupView } from './open-group.view.tsx'
import { findOpenGroup, type OpenGroup } from './open-groups.ts'

/** @throws NotHere */
export const getOpenGroup = async (ask: Ask): Promise<OpenGroup> => {
  const id = ask.params['id']
  return (isUuid(id) && (await findOpenGroup(ask, id))) || notHere()
}

export const openGroupPage = page({
  path: routes.openGroup,
  for: 'members',
  read: async (ask) => {
    const group = await getOpenGroup(ask)
    const joining = (await listJoinings(ask)).find((one) => one.group === group.id) ?? null
    return {
      group,
      now: ask.now,
      mine: group.holder === ask.me,
      joining,
      days: await ruleValue(ask.tx, 'outline_stands_days'),
    }
  },
  view: openGroupView,
})

const fields = {
  name: line({ max: 60, missing: 'Write a name you go by. It need not be your real one' }),
  words: text({ max: 1000 }),
}

/** Asks whoever holds the group. Asking again takes the place of what was said before. */
export const askToJoin = act({
  path: routes.openGroup,
  for: 'members',
  page: openGroupPage,
  fields,
  act: async (ask, form) => {
    const group = await getOpenGroup(ask)
    if (group.justCome || group.holder === ask.me) return go(openGroupPath(group.id))
    if (group.next <= ask.now)
      return mend({ name: 'This group has not said when it next meets. Your words are still here' })
    await leave(ask, group.id)
    await addJoining(ask, group, form)
    await ask.later('people.send-news', { person: group.holder })
    return go(openGroupPath(group.id))
  },
})

const addJoining = async (ask: Ask, group: OpenGroup, said: { name: string; words: string }) => {
  const id = ask.newId('timeless joining')
  await ask.tx
    .insertInto('introductions.group_joining')
    .values({
      cell_id: ask.cell,
      service_id: group.id,
      person_id: ask.me,
      holder_id: group.holder,
      id,
      name_sealed: ask.seal(joinNamePlace(id), said.name),
      words_sealed: said.words === '' ? null : ask.seal(joinWordsPlace(id), said.words),
      asked_at: ask.now,
      stands_until: daysAfter(ask.now, await ruleValue(ask.tx, 'outline_stands_days')),
    })
    .execute()
}

/** Takes away what one asked, with the words that were written. */
export const leave = async (ask: Ask, group: string) => {
  await ask.tx
    .deleteFrom('introductions.group_joining')
    .where('cell_id', '=', ask.cell)
    .where('service_id', '=', group)
    .where('person_id', '=', ask.me)
    .execute()
}
