/** The addresses where frameworks are made: a draft is reached by its identifier or by somebody's link. */
export const makingRoutes = {
  mine: '/frameworks/mine',
  begin: '/frameworks/begin',
  used: '/frameworks/used/:place',
  adapt: '/frameworks/:slug/:number/adapt',
  disagree: '/frameworks/:slug/:number/disagree',
  withdraw: '/frameworks/:slug/:number/withdraw',
  choose: '/frameworks/:slug/:number/choose',
  next: '/frameworks/:slug/next',
  parent: '/frameworks/:slug/parent',
  draft: '/frameworks/draft/:cell/:key',
  keep: '/frameworks/draft/:cell/:key/keep',
  join: '/frameworks/draft/:cell/:key/join',
  item: '/frameworks/draft/:cell/:key/item/:item',
  say: '/frameworks/draft/:cell/:key/item/:item/say',
  settle: '/frameworks/draft/:cell/:key/item/:item/settle/:note',
  remove: '/frameworks/draft/:cell/:key/item/:item/remove',
  add: '/frameworks/draft/:cell/:key/add',
  people: '/frameworks/draft/:cell/:key/people',
  invite: '/frameworks/draft/:cell/:key/invite',
  seat: '/frameworks/draft/:cell/:key/people/:seat',
  unseat: '/frameworks/draft/:cell/:key/people/:seat/remove',
  about: '/frameworks/draft/:cell/:key/about',
  giveUp: '/frameworks/draft/:cell/:key/give-up',
  publish: '/frameworks/draft/:cell/:key/publish',
  onto: '/frameworks/draft/:cell/:key/onto',
  changed: '/frameworks/draft/:cell/:key/changed',
} as const

export const draftAt = (cell: number, key: string): string => `/frameworks/draft/${cell}/${key}`

// The first part of an address that is no framework's.
export const takenSlugs: readonly string[] = [
  'mine',
  'begin',
  'used',
  'draft',
  'tree',
  'compare',
  'side-by-side',
]
