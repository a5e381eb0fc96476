import { line } from '../../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { feedsRoutes, oneFeed } from '../feeds.routes.ts'
import { countWaiting, findFeedShown, listFeedsShown } from './listing-feeds.ts'
import { listsView } from './lists.view.tsx'

export const listsPage = page({
  path: feedsRoutes.lists,
  for: ['coordinator'],
  read: async ({ tx, cell }) => ({
    feeds: await listFeedsShown(tx, cell),
    waiting: await countWaiting(tx, cell),
  }),
  view: listsView,
})

const gone = 'That list is not here any more. Choose one below'

/** Reads a list again now, and not only at night. */
export const readAgain = act({
  path: feedsRoutes.again,
  for: ['coordinator'],
  page: listsPage,
  fields: { feed: line({ max: 60 }) },
  act: async (ask, form) => {
    const feed = isUuid(form.feed) ? await findFeedShown(ask.tx, ask.cell, form.feed) : undefined
    if (!feed?.home || !/^https?:/.test(feed.address)) return mend({ feed: gone })
    await ask.later('services.read-feed', { cell: ask.cell, feed: feed.id })
    return go(`${oneFeed(feed.id)}?asked=yes`)
  },
})
