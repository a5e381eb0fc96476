import { londonDay, minutesAfter } from '../../../platform/clock.ts'
import { line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { TooMany } from '../../../platform/http/trouble.ts'
import { makingRoutes } from '../making.routes.ts'
import { listItems } from '../reading/items.ts'
import { versionAt } from '../reading/reading.routes.ts'
import { versionOfAddress } from '../standing.ts'
import { disagreeView } from './disagree.view.tsx'

const AN_HOUR = 12

export const disagreePage = page({
  path: makingRoutes.disagree,
  for: 'members',
  read: async (ask) => {
    const at = await versionOfAddress(ask)
    return { ...at, items: await listItems(ask.tx, at.version.id), asked: ask.query['item'] ?? '' }
  },
  view: disagreeView,
})

const notTooMany = async ({ tx, me, now }: Ask): Promise<void> => {
  const { count } = await tx
    .selectFrom('frameworks.wrote')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person_id', '=', me)
    .where('what', '=', 'dissent')
    .where('at', '>', minutesAfter(now, -60))
    .executeTakeFirstOrThrow()
  if (count >= AN_HOUR) throw new TooMany('public words')
}

/** Records that somebody does not agree with a version, or with one item of it: it is shown beside it. */
export const disagree = act({
  path: makingRoutes.disagree,
  for: 'members',
  page: disagreePage,
  fields: {
    item: line({ max: 10 }),
    words: text({ max: 2000, missing: 'Write what you do not agree with, and why' }),
    signed: line({ max: 200, missing: 'Write who says it, as you want it public. A role will do' }),
  },
  act: async (ask, form) => {
    const { framework, version } = await versionOfAddress(ask)
    const items = await listItems(ask.tx, version.id)
    const item = items.find(({ position }) => String(position) === form.item)
    if (form.item !== '' && !item) return mend({ item: 'Choose from the list' })
    await notTooMany(ask)
    const id = ask.newId('dissent')
    await ask.tx
      .insertInto('frameworks.dissent')
      .values({
        id,
        version_id: version.id,
        item_id: item?.id ?? null,
        words: form.words,
        by: form.signed,
        said_on: londonDay(ask.now),
        by_id: ask.me,
      })
      .execute()
    await ask.tx
      .insertInto('frameworks.wrote')
      .values({ person_id: ask.me, what_id: id, what: 'dissent', at: ask.now })
      .execute()
    return go(versionAt({ slug: framework.slug, number: version.number }))
  },
})
