/** Every address about what is read in. */
export const feedsRoutes = {
  lists: '/services/lists',
  again: '/services/lists/again',
  decide: '/services/lists/decide',
  doubles: '/services/lists/doubles',
  feed: '/services/lists/one/:feed',
  whatCounts: '/services/what-counts',
} as const

export type Shown = 'doubtful' | 'peer support' | 'not peer support'
export const shownNames: readonly Shown[] = ['doubtful', 'peer support', 'not peer support']

export const decideOn = (shown: Shown, page = 1): string =>
  `${feedsRoutes.decide}?show=${encodeURIComponent(shown)}${page > 1 ? `&page=${page}` : ''}`

export const oneFeed = (feed: string): string => `/services/lists/one/${feed}`
