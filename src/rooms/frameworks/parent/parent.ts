import { londonDay } from '../../../platform/clock.ts'
import { choice, text } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { makingRoutes } from '../making.routes.ts'
import { getFramework, listLinked } from '../reading/frameworks.ts'
import { listTold } from '../reading/told.ts'
import { listItems, listLeftOut } from '../reading/items.ts'
import { frameworkAt } from '../reading/reading.routes.ts'
import { compare } from '../rules/compare.ts'
import { parentChanges } from '../rules/parent-change.ts'
import { listKept } from '../standing.ts'
import { beginFollowing } from './begin-following.ts'
import { listFollowed, type Followed } from './followed.ts'
import { parentView } from './parent.view.tsx'

const getFollowed = async (ask: Ask) => {
  const framework = await getFramework(ask.tx, ask.params['slug'] ?? '')
  if (!(await listKept(ask)).includes(framework.id)) return notHere()
  const [followed] = await listFollowed(ask.tx, [framework.id])
  return followed ? { framework, followed } : notHere()
}

const changesOf = async ({ tx }: Ask, { follows, newer, own }: Followed) => {
  if (newer === null) return []
  const rows = compare(
    { items: await listItems(tx, follows), leftOut: [] },
    { items: await listItems(tx, newer), leftOut: await listLeftOut(tx, [newer]) },
  )
  const held = (await listItems(tx, own)).map(({ strand, words, note }) => ({
    strand,
    words,
    note,
    leftOut: false,
  }))
  return parentChanges(rows, held)
}

/** For whoever keeps a framework: what became of the one it was adapted from. */
export const parentPage = page({
  path: makingRoutes.parent,
  for: 'members',
  read: async (ask) => {
    const { framework, followed } = await getFollowed(ask)
    const ids = [followed.follows, followed.newer].filter((id) => id !== null)
    const linked = await listLinked(ask.tx, ids)
    return {
      framework,
      followed,
      parent: linked.get(followed.follows)!,
      newer: followed.newer === null ? null : linked.get(followed.newer)!,
      changes: await changesOf(ask, followed),
      told: await listTold(ask.tx, framework.id),
    }
  },
  view: parentView,
})

const fields = {
  decided: choice(['stay', 'follow', 'later'], 'Choose what you do'),
  why: text({ max: 2000 }),
  seen: text({ max: 40 }),
}

/** Stay, follow, or decide later: whichever it is, nothing that is published changes by it. */
export const answerParent = act({
  path: makingRoutes.parent,
  for: 'members',
  page: parentPage,
  fields,
  act: async (ask, form) => {
    const { framework, followed } = await getFollowed(ask)
    const version = followed.newer ?? followed.follows
    if (followed.newer === null && !followed.withdrawn)
      return mend({ decided: 'It has not changed, so there is nothing to decide' })
    if (form.seen !== version)
      return mend({ decided: 'It changed again while you were reading. Look at what it says now' })
    if (form.decided === 'follow' && followed.newer === null)
      return mend({ decided: 'There is no newer version to follow. You can stay as you are' })
    if (form.decided !== 'later' && form.why === '')
      return mend({ why: 'Write why: it is shown beside your framework' })
    await ask.tx
      .insertInto('frameworks.told')
      .values({
        id: ask.newId('told'),
        framework_id: framework.id,
        version_id: version,
        decided: form.decided,
        why: form.why || null,
        decided_on: londonDay(ask.now),
        by_id: ask.me,
      })
      .execute()
    if (form.decided !== 'follow') return go(frameworkAt(framework.slug))
    return go(`${await beginFollowing(ask, framework, followed)}/changed`)
  },
})
