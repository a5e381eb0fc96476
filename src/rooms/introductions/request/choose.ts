import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { introductionPath, routes } from '../introductions.routes.ts'
import { hideOthers } from '../../people/people.ts'
import { requestPage } from './request.ts'

const findYes = async (ask: Ask, id: string) => {
  if (!isUuid(id)) return notHere()
  return ask.tx
    .selectFrom('introductions.step_forward as step')
    .innerJoin('introductions.request as request', (join) =>
      join.onRef('request.cell_id', '=', 'step.cell_id').onRef('request.id', '=', 'step.request_id'),
    )
    .select(['step.id', 'step.request_id', 'step.peer_id', 'step.offer_id', 'step.service_id'])
    .where('step.cell_id', '=', ask.cell)
    .where('step.person_id', '=', ask.me)
    .where('step.id', '=', id)
    .where('request.state', '=', 'asking')
    // Choosing and stopping at the same moment take turns: whoever is second finds how things are now.
    .forUpdate('request')
    .executeTakeFirst()
}

type Yes = NonNullable<Awaited<ReturnType<typeof findYes>>>

const gone = 'They are no longer free to meet. Nothing else has changed, and we go on asking for you'

/** The second yes. The place is taken in the same transaction, so the last one cannot be given twice. */
export const choose = act({
  path: routes.choose,
  for: 'members',
  page: requestPage,
  fields: { person: line({ max: 60 }) },
  act: async (ask, form) => {
    const yes = await findYes(ask, form.person)
    if (!yes) return mend({ person: gone })
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
        cell_id: ask.cell, offer_id: yes.offer_id, place, person_id: ask.me, peer_id: yes.peer_id, introduction_id,
      })
      .onConflict((conflict) => conflict.columns(['cell_id', 'offer_id', 'place']).doNothing())
      .returning('place')
      .executeTakeFirst()
    if (taken) return true
  }
  return false
}

export const endRequest = async (
  ask: Ask,
  request: string,
  state: 'met' | 'closed',
  because: 'met someone' | 'stopped asking',
): Promise<void> => {
  await ask.tx
    .updateTable('introductions.request')
    .set({ state, ended_at: ask.now, ended_because: because })
    .where('cell_id', '=', ask.cell)
    .where('id', '=', request)
    .execute()
}

const tell = async (ask: Ask, yes: Yes) => {
  await ask.later('introductions.tidy', { cell: ask.cell, request: yes.request_id })
  await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
  await ask.later('introductions.show', { cell: ask.cell, person: yes.peer_id })
  await ask.later('people.send-news', { person: yes.peer_id })
}

/** Lets one go, without a reason and without telling them. */
export const letGo = act({
  path: routes.letGo,
  for: 'members',
  page: requestPage,
  fields: { person: line({ max: 60 }) },
  act: async (ask, form) => {
    const yes = await findYes(ask, form.person)
    if (!yes) return mend({ person: gone })
    await ask.tx
      .deleteFrom('introductions.step_forward')
      .where('cell_id', '=', ask.cell)
      .where('person_id', '=', ask.me)
      .where('id', '=', yes.id)
      .execute()
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    await ask.later('introductions.show', { cell: ask.cell, person: yes.peer_id })
    await ask.later('introductions.ask', { cell: ask.cell, request: yes.request_id })
    return go(routes.request)
  },
})

/** Stops asking. What was shown is hidden at once. */
export const stopAsking = act({
  path: routes.stop,
  for: 'members',
  page: requestPage,
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
