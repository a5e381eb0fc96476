import { daysAfter } from '../../../platform/clock.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { listPublic } from '../../people/people.ts'
import { listConcepts, ruleValue } from '../../stewardship/stewardship.ts'
import { findOpenRequest } from '../asking/draft.ts'
import { routes } from '../introductions.routes.ts'
import { findAskedFor } from '../request/asked-for.ts'
import { askForView } from './ask-for.view.tsx'

/** @throws NotHere for whoever shows nothing in public, in another place, or is oneself */
const getPeer = async (ask: Ask): Promise<string> => {
  const id = ask.params['id']
  if (!isUuid(id)) return notHere()
  const row = await ask.tx
    .selectFrom('introductions.public_peer')
    .select('peer_id')
    .where('cell_id', '=', ask.cell)
    .where('id', '=', id)
    .where('peer_id', '<>', ask.me)
    .executeTakeFirst()
  return row?.peer_id ?? notHere()
}

/** The request that is out, and the asking in particular that stands. */
const readAsking = async (ask: Ask) => {
  const request = await findOpenRequest(ask)
  const asking = request?.state === 'asking' ? request.id : null
  const before = asking ? await findAskedFor(ask, asking) : undefined
  return { asking, until: before?.stands ? before.until : null }
}

/** Says first what a no and silence will look like, and only then asks. */
export const askForPage = page({
  path: routes.askFor,
  for: 'members',
  read: async (ask) => {
    const peer = await getPeer(ask)
    const shown = await listPublic(ask.tx, ask.cell)
    return {
      id: ask.params['id']!,
      facets: shown.filter(({ owner }) => owner === peer),
      concepts: await listConcepts(ask.tx),
      standsDays: await ruleValue(ask.tx, 'outline_stands_days'),
      ...(await readAsking(ask)),
    }
  },
  view: askForView,
})

/** Asks for one peer in particular. Whether and what they answer is never in what this writes. */
export const askForOne = act({
  path: routes.askFor,
  for: 'members',
  page: askForPage,
  fields: {},
  act: async (ask) => {
    const peer_id = await getPeer(ask)
    const { asking, until } = await readAsking(ask)
    if (!asking || until)
      return mend({ ask: 'This has changed meanwhile. How it stands now is below' })
    await ask.tx
      .insertInto('introductions.asked_for')
      .values({
        cell_id: ask.cell,
        request_id: asking,
        id: ask.newId('asked for'),
        person_id: ask.me,
        peer_id,
        asked_at: ask.now,
        stands_until: daysAfter(ask.now, await ruleValue(ask.tx, 'outline_stands_days')),
      })
      .execute()
    await ask.later('introductions.ask-for', { cell: ask.cell, request: asking })
    return go(routes.request)
  },
})
