import { text } from '../../../platform/http/fields.ts'
import { act, go, mend } from '../../../platform/http/route.ts'
import { introductionPath, routes } from '../introductions.routes.ts'
import { getIntroduction, introductionPage } from './introduction.ts'
import { needMetPlace } from './need-met.ts'

/** Says how what the other needs is met. Empty words take it back. */
export const sayNeedMet = act({
  path: routes.needMet,
  for: 'members',
  page: introductionPage,
  fields: { met: text({ max: 1000 }) },
  act: async (ask, form) => {
    const one = await getIntroduction(ask, ask.params['id'])
    if (one.ended_at) return mend({ words: 'This introduction has ended, so nothing was sent' })
    const before = await ask.tx
      .deleteFrom('introductions.need_met')
      .where('cell_id', '=', ask.cell)
      .where('introduction_id', '=', one.id)
      .where('by_id', '=', ask.me)
      .executeTakeFirst()
    if (form.met === '' && before.numDeletedRows === 0n)
      return mend({ met: 'Write a few words on how it is met. Nothing was sent yet' })
    if (form.met !== '')
      await ask.tx
        .insertInto('introductions.need_met')
        .values({
          cell_id: ask.cell,
          introduction_id: one.id,
          by_id: ask.me,
          person_id: one.person_id,
          peer_id: one.peer_id,
          words_sealed: ask.seal(needMetPlace(one.id, ask.me), form.met),
          said_at: ask.now,
        })
        .execute()
    return go(introductionPath(one.id))
  },
})
