import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, type Ask } from '../../../platform/http/route.ts'
import { hideOthers } from '../../people/people.ts'
import { introductionPath, routes } from '../introductions.routes.ts'
import { endRequest } from './end-request.ts'
import { requestPage } from './request.ts'
import { findOpenRequest } from '../asking/draft.ts'
import { findYes, gone, type Yes } from './yes.ts'

const alreadyMet =
  'You have already said yes to someone, or stopped asking. Nothing has changed now. Those you said yes to are in “People I have met through Kith”'

const isAsking = async (ask: Ask) => (await findOpenRequest(ask))?.state === 'asking'

/** The second yes. The place is taken in the same transaction, so the last one cannot be given twice. */
export const choose = act({
  path: routes.choose,
  for: 'members',
  page: requestPage,
  fields: { person: line({ max: 60 }) },
  act: async (ask, form) => {
    const yes = await findYes(ask, form.person)
    if (!yes) return mend({ person: (await isAsking(ask)) ? gone : alreadyMet })
    const introduction = await introduce(ask, yes)
    if (!(await takePlace(ask, yes, introduction))) return mend({ person: gone })
    await endRequest(ask, yes.request_id, 'met', 'met someone')
    await hideOthers(ask, yes.peer_id)
    await tell(ask, yes)
    return go(introductionPath(introduction))
  },
})

const introduce = async (ask: Ask, yes: Yes): Promise<string> => {
  const id = ask.newId('introduction')
  await ask.tx
    .insertInto('introductions.introduction')
    .values({
      cell_id: ask.cell,
      id,
      request_id: yes.request_id,
      person_id: ask.me,
      peer_id: yes.peer_id,
      service_id: yes.service_id,
      agreed_at: ask.now,
    })
    .execute()
  return id
}

/** Takes the first place that nobody else has taken meanwhile. False when there is none left. */
const takePlace = async (ask: Ask, yes: Yes, introduction_id: string): Promise<boolean> => {
  const shown = await ask.tx
    .selectFrom('introductions.place_shown')
    .select('place')
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .where('offer_id', '=', yes.offer_id)
    .orderBy('place')
    .execute()
  for (const { place } of shown) {
    const taken = await ask.tx
      .insertInto('introductions.place_taken')
      .values({
        cell_id: ask.cell,
        offer_id: yes.offer_id,
        place,
        person_id: ask.me,
        peer_id: yes.peer_id,
        introduction_id,
      })
      .onConflict((conflict) => conflict.columns(['cell_id', 'offer_id', 'place']).doNothing())
      .returning('place')
      .executeTakeFirst()
    if (taken) return true
  }
  return false
}

const tell = async (ask: Ask, yes: Yes) => {
  await ask.later('introductions.tidy', { cell: ask.cell, request: yes.request_id })
  await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
  await ask.later('introductions.show', { cell: ask.cell, person: yes.peer_id })
  await ask.later('people.send-news', { person: yes.peer_id })
}
