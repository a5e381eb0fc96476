import type { Route } from '../../../platform/http/route.ts'
import { decide, decidePage } from './decide/decide.ts'
import { doublesPage, sayWhetherSame } from './doubles/doubles.ts'
import { listsPage, readAgain } from './lists/lists.ts'
import { oneFeedPage } from './one-feed/one-feed.ts'
import { whatCountsPage } from './what-counts/what-counts.ts'

/** Every page about what is read in. */
export const feedsPages: readonly Route[] = [
  listsPage,
  readAgain,
  decidePage,
  decide,
  doublesPage,
  sayWhetherSame,
  oneFeedPage,
  whatCountsPage,
]
