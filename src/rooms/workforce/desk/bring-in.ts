import { text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, showAgain, type Ask } from '../../../platform/http/route.ts'
import { listPostsOf } from '../posts.ts'
import { readPosts } from '../rules/read-posts.ts'
import { weighPosts, type Weighed } from '../rules/weigh-posts.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { bringInView } from './bring-in.view.tsx'
import { addPosts, changePosts } from './keep-posts.ts'
import { LEADS, leading } from './leading.ts'

const weigh = async (ask: Ask, organisation: string, sheet: string) => {
  const read = readPosts(sheet)
  if ('problem' in read) return read
  return weighPosts(read.lines, await listPostsOf(ask.tx, ask.cell, organisation))
}

/** Once a sheet was typed, the page says line by line what reading it in would do. */
export const bringInPage = page({
  path: workforceRoutes.bringIn,
  for: LEADS,
  read: async (ask) => {
    const organisation = await leading(ask)
    const sheet = ask.typed['sheet']?.[0]?.trim() ?? ''
    const weighed = sheet === '' ? undefined : await weigh(ask, organisation.id, sheet)
    return { weighed: weighed && 'added' in weighed ? weighed : null }
  },
  view: bringInView,
})

const SHEET_MAX = 400_000

/** Shows what would happen first; the second press, on the same sheet, does it. */
export const bringIn = act({
  path: workforceRoutes.bringIn,
  for: LEADS,
  page: bringInPage,
  fields: {
    sheet: text({ max: SHEET_MAX, missing: 'Paste the rows here, with their headings' }),
    seen: text({ max: 10 }),
  },
  act: async (ask, form) => {
    const organisation = await leading(ask)
    const weighed = await weigh(ask, organisation.id, form.sheet)
    if ('problem' in weighed) return mend({ sheet: weighed.problem })
    if (form.seen !== 'yes') return showAgain()
    await keep(ask, organisation.id, weighed)
    return go(workforceRoutes.desk)
  },
})

const keep = async (ask: Ask, organisation: string, weighed: Weighed) => {
  await addPosts(
    ask,
    organisation,
    weighed.added.map(({ post }) => post),
  )
  await changePosts(ask, weighed.changed)
}
