/** Every address about what is read in. */
export const feedsRoutes = {
  lists: '/services/lists',
  again: '/services/lists/again',
  add: '/services/lists/add',
  tried: '/services/lists/tried/:trial',
  takeUp: '/services/lists/tried/:trial/take-up',
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
export const oneTrial = (trial: string): string => `/services/lists/tried/${trial}`
export const takeUpOf = (trial: string): string => `${oneTrial(trial)}/take-up`
