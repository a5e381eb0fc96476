import { line, text } from '../../../../platform/http/fields.ts'
import { act, go, mend, type Ask, type Outcome } from '../../../../platform/http/route.ts'
import { heldGroupPath, routes } from '../../introductions.routes.ts'
import { welcomePlace } from '../open/joining.ts'
import { getMayHold, heldGroupPage } from './held-group.ts'
import { peers } from './held-groups.ts'
import { listJoiners } from './joiners.ts'

type Answer = { answer: 'welcome' | 'not now'; words: string | null }

const answerJoiner = async (ask: Ask, joining: string, said: Answer): Promise<Outcome> => {
  const group = await getMayHold(ask)
  const joiner = (await listJoiners(ask, group.id)).find(({ id }) => id === joining)
  if (!joiner) return mend({ joining: 'They no longer want to join. Nothing else has changed' })
  const id = ask.newId('timeless welcome')
  await ask.tx
    .deleteFrom('introductions.group_welcome')
    .where('cell_id', '=', ask.cell)
    .where('service_id', '=', group.id)
    .where('person_id', '=', joiner.person)
    .execute()
  await ask.tx
    .insertInto('introductions.group_welcome')
    .values({
      cell_id: ask.cell,
      service_id: group.id,
      person_id: joiner.person,
      holder_id: ask.me,
      id,
      answer: said.answer,
      words_sealed: said.words === null ? null : ask.seal(welcomePlace(id), said.words),
    })
    .execute()
  if (said.answer === 'welcome') await ask.later('people.send-news', { person: joiner.person })
  return go(heldGroupPath(group.id))
}

/** The second yes, with how to come. */
export const welcomeJoiner = act({
  path: routes.heldWelcome,
  for: peers,
  page: heldGroupPage,
  fields: {
    joining: line({ max: 60 }),
    words: text({ max: 1000, missing: 'Say where to come, and what to expect' }),
  },
  act: (ask, form) => answerJoiner(ask, form.joining, { answer: 'welcome', words: form.words }),
})

/** Not now: nobody is told, and it looks like silence. */
export const notNowJoiner = act({
  path: routes.heldNotNow,
  for: peers,
  page: heldGroupPage,
  fields: { joining: line({ max: 60 }) },
  act: (ask, form) => answerJoiner(ask, form.joining, { answer: 'not now', words: null }),
})
