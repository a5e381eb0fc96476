import { Sealed } from '../../../platform/crypto/sealed.ts'
import { text } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { hideFrom, layDown } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { leaveGroupsWith } from '../groups/leave-with.ts'
import { endIntroduction } from '../meet-up/meeting.ts'
import { keepApartFrom } from '../set-aside/set-aside.ts'
import { getAbout, type About } from './about.ts'
import { apartView, reportsView, reportView } from './report.view.tsx'

const facts = ({ serviceName, answers }: About) => ({
  service: serviceName,
  answers: answers?.name ?? null,
})

const askedAbout = async (ask: Ask) => ({
  ...facts(await getAbout(ask)),
  path: `/${ask.params['where']}/${ask.params['id']}`,
})

export const reportPage = page({
  path: routes.report,
  for: 'members',
  read: askedAbout,
  view: reportView,
})

const wordsPlace = (id: string) => `report|${id}`
const answerPlace = (id: string) => `report answer|${id}`

/** Sends what worries somebody to the one named person who reads it for the service. */
export const sendReport = act({
  path: routes.report,
  for: 'members',
  page: reportPage,
  fields: { words: text({ max: 8000, missing: 'Write what worries you, in your own words' }) },
  act: async (ask, form) => {
    const about = await getAbout(ask)
    if (!about.answers)
      return mend({
        words:
          'Nobody is named to read this yet. Phone the service, or see “urgent help”. Your words are still here',
      })
    const id = ask.newId('report')
    await ask.tx
      .insertInto('introductions.report')
      .values({
        cell_id: ask.cell,
        id,
        by_id: ask.me,
        about_id: about.person,
        answers_id: about.answers.id,
        words_sealed: ask.seal(wordsPlace(id), form.words),
        sent_at: ask.now,
      })
      .execute()
    await ask.later('people.send-news', { person: about.answers.id })
    return go(routes.reports)
  },
})

export const apartPage = page({
  path: routes.apart,
  for: 'members',
  read: askedAbout,
  view: apartView,
})

/** Keeps two people apart from now on, in every search, whichever of them asks. Nobody is told. */
export const keepApart = act({
  path: routes.apart,
  for: 'members',
  page: apartPage,
  fields: { words: text({ max: 200 }) },
  act: async (ask, form) => {
    const { person } = await getAbout(ask)
    await keepApartFrom(ask, person, form.words)
    await leave(ask, person)
    return go(routes.setAside)
  },
})

const leave = async (ask: Ask, person: string) => {
  const together = await ask.tx
    .selectFrom('introductions.introduction')
    .select('id')
    .where('cell_id', '=', ask.cell)
    .where((either) =>
      either.or([either('person_id', '=', person), either('peer_id', '=', person)]),
    )
    .where('ended_at', 'is', null)
    .execute()
  for (const { id } of together) await endIntroduction(ask, { id, other: person })
  await leaveGroupsWith(ask, person)
  await hideFrom(ask, person)
  await layDown(ask, person)
  await ask.later('introductions.part', { cell: ask.cell, one: ask.me, other: person })
}

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
