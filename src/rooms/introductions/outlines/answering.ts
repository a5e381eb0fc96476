import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { routes } from '../introductions.routes.ts'
import { newsAbout } from '../rules/about-news.ts'
import { outlinesPage } from './outlines.ts'

export const findOutline = async (ask: Ask, id: string) => {
  if (!isUuid(id)) return notHere()
  return (
    ask.tx
      .selectFrom('introductions.outline')
      .selectAll()
      .where('cell_id', '=', ask.cell)
      .where('peer_id', '=', ask.me)
      .where('id', '=', id)
      // A yes can be taken back for as long as it stands, however long ago it was said.
      .where((either) =>
        either.or([either('answer', '=', 'glad'), either('stands_until', '>', ask.now)]),
      )
      .executeTakeFirst()
  )
}

export type Outline = NonNullable<Awaited<ReturnType<typeof findOutline>>>

const answer = async (ask: Ask, outline: Outline, words: 'glad' | 'not now') => {
  await ask.tx
    .updateTable('introductions.outline')
    .set({ answer: words, answered_at: ask.now })
    .where('cell_id', '=', ask.cell)
    .where('id', '=', outline.id)
    .execute()
}

const freePlaces = async (ask: Ask, offer: string): Promise<number[]> => {
  const rows = await ask.tx
    .selectFrom('introductions.place_offered as offered')
    .leftJoin('introductions.place_taken as taken', (join) =>
      join
        .onRef('taken.cell_id', '=', 'offered.cell_id')
        .onRef('taken.offer_id', '=', 'offered.offer_id')
        .onRef('taken.place', '=', 'offered.place'),
    )
    .select('offered.place')
    .where('offered.cell_id', '=', ask.cell)
    .where('offered.offer_id', '=', offer)
    .where('taken.place', 'is', null)
    .orderBy('offered.place')
    .execute()
  return rows.map((row) => row.place)
}

export const over = 'This one is over, and nothing more is asked of you. Thank you for looking'

/** The first yes. */
export const sayGlad = act({
  path: routes.glad,
  for: ['peer', 'senior peer'],
  page: outlinesPage,
  fields: { outline: line({ max: 60 }) },
  act: async (ask, form) => {
    const outline = await findOutline(ask, form.outline)
    if (!outline) return mend({ outline: over })
    if (outline.answer === 'glad') return go(routes.outlines)
    const places = await freePlaces(ask, outline.offer_id)
    if (places.length === 0)
      return mend({
        outline:
          'You have no free place right now, so your yes was not sent. Add a place on “What I offer”, then say yes here',
      })
    await answer(ask, outline, 'glad')
    await stepForward(ask, outline, places)
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    await ask.later('people.send-news', {
      person: outline.person_id,
      about: newsAbout.someoneGlad,
    })
    return go(routes.outlines)
  },
})

const stepForward = async (ask: Ask, outline: Outline, places: number[]) => {
  const { cell_id, request_id, peer_id, person_id, offer_id } = outline
  const { service_id } = await ask.tx
    .selectFrom('introductions.offer')
    .select('service_id')
    .where('cell_id', '=', cell_id)
    .where('peer_id', '=', peer_id)
    .executeTakeFirstOrThrow()
  await ask.tx
    .insertInto('introductions.step_forward')
    .values({
      cell_id,
      request_id,
      peer_id,
      person_id,
      offer_id,
      service_id,
      id: ask.newId('timeless step forward'),
    })
    .execute()
  await ask.tx
    .insertInto('introductions.place_shown')
    .values(places.map((place) => ({ cell_id, offer_id, place, person_id, peer_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * Not now, for this request: nobody is told, and somebody else is asked. Whoever steps back from a yes
 * does the same. A later request of the same person may ask again.
 */
export const passOn = async (ask: Ask, outline: Outline): Promise<void> => {
  await answer(ask, outline, 'not now')
  await ask.tx
    .deleteFrom('introductions.step_forward')
    .where('cell_id', '=', ask.cell)
    .where('peer_id', '=', ask.me)
    .where('request_id', '=', outline.request_id)
    .execute()
  await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
  await ask.later('introductions.show', { cell: ask.cell, person: outline.person_id })
  await ask.later('introductions.ask', { cell: ask.cell, request: outline.request_id })
}

export const sayNotNow = act({
  path: routes.notNow,
  for: ['peer', 'senior peer'],
  page: outlinesPage,
  fields: { outline: line({ max: 60 }) },
  act: async (ask, form) => {
    const outline = await findOutline(ask, form.outline)
    if (!outline) return mend({ outline: over })
    await passOn(ask, outline)
    return go(routes.outlines)
  },
})
