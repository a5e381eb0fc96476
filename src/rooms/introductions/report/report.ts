import { text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { getAbout, type About } from './about.ts'
import { reportView } from './report.view.tsx'

const facts = ({ serviceName, answers }: About) => ({
  service: serviceName,
  answers: answers?.name ?? null,
})

/** Whom it is about, by where one came across them, and who answers for the service. */
export const askedAbout = async (ask: Ask) => ({
  ...facts(await getAbout(ask)),
  path: `/${ask.params['where']}/${ask.params['id']}`,
})

export const reportPage = page({
  path: routes.report,
  for: 'members',
  read: askedAbout,
  view: reportView,
})

export const wordsPlace = (id: string): string => `report|${id}`

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
