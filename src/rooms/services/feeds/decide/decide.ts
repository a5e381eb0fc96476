import { londonDay } from '../../../../platform/clock.ts'
import { choice, list } from '../../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { decideOn, feedsRoutes, shownNames, type Shown } from '../feeds.routes.ts'
import { decideView } from './decide.view.tsx'
import { listRecords, ON_A_PAGE } from './records.ts'

const pageOf = (ask: Ask): number => {
  const asked = Number(ask.query['page'] ?? 1)
  return Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
}

const shownOf = (ask: Ask): Shown =>
  shownNames.find((name) => name === ask.query['show']) ?? 'doubtful'

export const decidePage = page({
  path: feedsRoutes.decide,
  for: ['coordinator'],
  read: async (ask) => {
    const shown = shownOf(ask)
    const asked = pageOf(ask)
    const some = await listRecords(ask.tx, ask.cell, shown, asked)
    return { shown, page: asked, ...some }
  },
  view: decideView,
})

const because = {
  'peer support': 'A coordinator says that it is.',
  'not peer support': 'A coordinator says that it is not.',
} as const

const fields = {
  record: list(ON_A_PAGE),
  verdict: choice(['peer support', 'not peer support'], 'Press one of the two buttons'),
  from: choice(shownNames, 'Open the list again'),
}

/** Says of some records what they are. It stands over every later reading, until somebody says otherwise. */
export const decide = act({
  path: feedsRoutes.decide,
  for: ['coordinator'],
  page: decidePage,
  fields,
  act: async (ask, form) => {
    const ids = form.record.filter(isUuid)
    if (ids.length === 0) return mend({ record: 'Tick at least one, then press a button' })
    const decided = await ask.tx
      .updateTable('services.record')
      .set({
        verdict: form.verdict,
        because: because[form.verdict],
        decided_on: londonDay(ask.now),
      })
      .where('cell_id', '=', ask.cell)
      .where('id', 'in', ids)
      .returning('id')
      .execute()
    for (const { id } of decided)
      await ask.later('services.list-record', { cell: ask.cell, record: id })
    return go(decideOn(form.from))
  },
})
