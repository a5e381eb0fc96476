import type { Acting } from '../../../platform/acting.ts'
import type { News } from '../../../platform/http/room.ts'
import { feedsRoutes } from './feeds.routes.ts'
import { countWaiting } from './lists/listing-feeds.ts'

/** What lists brought that a coordinator has to decide. Nobody else can see that anything waits. */
export const feedsNews = async ({ tx, cell }: Acting): Promise<News[]> => {
  const { doubtful, doubles } = await countWaiting(tx, cell)
  return doubtful + doubles > 0
    ? [{ text: 'Services from a list wait for you to decide', href: feedsRoutes.lists }]
    : []
}
