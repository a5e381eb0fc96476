import { Sealed } from '../../../platform/crypto/sealed.ts'
import { text } from '../../../platform/http/fields.ts'
import { act, go, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { routes } from '../introductions.routes.ts'
import { wordsPlace } from './report.ts'
import { reportsView } from './report.view.tsx'

const answerPlace = (id: string) => `report answer|${id}`

const mine = (ask: Ask) =>
  ask.tx
    .selectFrom('introductions.report')
    .selectAll()
    .where('cell_id', '=', ask.cell)
    .orderBy('sent_at', 'desc')
    .limit(100)

/** What one has reported and what was answered; and, for the named person, what waits for an answer. */
export const reportsPage = page({
  path: routes.reports,
  for: 'members',
  read: async (ask) => ({
    reports: (await mine(ask).execute()).map((row) => ({
      id: row.id,
      mine: row.by_id === ask.me,
      at: row.sent_at,
      words: new Sealed(row.by_id, wordsPlace(row.id), row.words_sealed),
      answer:
        row.answer_sealed && new Sealed(row.answers_id, answerPlace(row.id), row.answer_sealed),
    })),
  }),
  view: reportsView,
})

export const answerReport = act({
  path: routes.reportAnswer,
  for: 'members',
  page: reportsPage,
  fields: {
    words: text({ max: 4000, missing: 'Write an answer: what you heard, and what happens next' }),
  },
  act: async (ask, form) => {
    const id = ask.params['id']
    if (!isUuid(id)) return notHere()
    const row = await mine(ask)
      .where('id', '=', id)
      .where('answers_id', '=', ask.me)
      .executeTakeFirst()
    if (!row) return notHere()
    await ask.tx
      .updateTable('introductions.report')
      .set({ answer_sealed: ask.seal(answerPlace(id), form.words), answered_at: ask.now })
      .where('cell_id', '=', ask.cell)
      .where('id', '=', id)
      .execute()
    await ask.later('people.send-news', { person: row.by_id })
    return go(routes.reports)
  },
})
