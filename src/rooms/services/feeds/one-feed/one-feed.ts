import { notHere, page } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { feedsRoutes } from '../feeds.routes.ts'
import { findFeedShown, listReadings } from '../lists/listing-feeds.ts'
import { oneFeedView } from './one-feed.view.tsx'
import { listDifferences, listRefusals } from './told.ts'

const READINGS = 10
const MOST = 100

export const oneFeedPage = page({
  path: feedsRoutes.feed,
  for: ['coordinator'],
  read: async ({ tx, cell, params, query }) => {
    const id = params['feed']
    const feed = isUuid(id) ? await findFeedShown(tx, cell, id) : undefined
    if (!feed) return notHere()
    const readings = await listReadings(tx, cell, feed.id, READINGS)
    const [last] = readings
    return {
      cell,
      feed,
      readings,
      asked: query['asked'] === 'yes',
      refusals: last ? await listRefusals(tx, cell, last.id, MOST) : [],
      differences: await listDifferences(tx, cell, feed.id, MOST),
    }
  },
  view: oneFeedView,
})
