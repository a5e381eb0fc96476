import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { listConcepts, listLocalSayings, offered } from '../vocabulary.ts'
import { localView } from './local.view.tsx'

const MOST = 300

/** How people say it in one place: the coordinator there keeps the list. */
export const localPage = page({
  path: stewardshipRoutes.local,
  for: ['coordinator'],
  read: async (ask) => ({
    concepts: await listConcepts(ask.tx),
    sayings: await listLocalSayings(ask.tx, ask.cell),
  }),
  view: localView,
})

export const addLocal = act({
  path: stewardshipRoutes.local,
  for: ['coordinator'],
  page: localPage,
  fields: {
    words: line({ max: 80, missing: 'Write how people say it' }),
    concept: line({ max: 80, missing: 'Choose what they mean' }),
  },
  act: async (ask, form) => {
    const known = offered(await listConcepts(ask.tx))
    if (!known.some(({ id }) => id === form.concept))
      return mend({ concept: 'Choose from the list' })
    if ((await listLocalSayings(ask.tx, ask.cell)).length >= MOST)
      return mend({ words: `There are ${MOST} already. Take one away first` })
    await ask.tx
      .insertInto('stewardship.local_saying')
      .values({
        cell_id: ask.cell,
        concept_id: form.concept,
        words: form.words,
        by_id: ask.me,
        at: ask.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return go(stewardshipRoutes.local)
  },
})

export const takeLocalAway = act({
  path: stewardshipRoutes.localAway,
  for: ['coordinator'],
  page: localPage,
  fields: { concept: line({ max: 80 }), words: line({ max: 80 }) },
  act: async (ask, form) => {
    await ask.tx
      .deleteFrom('stewardship.local_saying')
      .where('cell_id', '=', ask.cell)
      .where('concept_id', '=', form.concept)
      .where('words', '=', form.words)
      .execute()
    return go(stewardshipRoutes.local)
  },
})
