import type { Route } from '../../../platform/http/route.ts'
import { add, addPage } from './add/add.ts'
import { takeUp, triedPage } from './add/tried.ts'
import { decide, decidePage } from './decide/decide.ts'
import { doublesPage, sayWhetherSame } from './doubles/doubles.ts'
import { listsPage, readAgain } from './lists/lists.ts'
import { oneFeedPage } from './one-feed/one-feed.ts'
import { whatCountsPage } from './what-counts/what-counts.ts'

/** Every page about what is read in. */
export const feedsPages: readonly Route[] = [
  listsPage,
  readAgain,
  addPage,
  add,
  triedPage,
  takeUp,
  decidePage,
  decide,
  doublesPage,
  sayWhetherSame,
  oneFeedPage,
  whatCountsPage,
]
