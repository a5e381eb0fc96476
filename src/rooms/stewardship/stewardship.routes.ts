/** Every address of this room. */
export const stewardshipRoutes = {
  how: '/how',
  words: '/how/words',
  concept: '/how/words/:id',
  local: '/how/local',
  localAway: '/how/local/take-away',
  table: '/how/table',
  proposal: '/how/table/:id',
  argue: '/how/table/:id/argue',
  say: '/how/table/:id/say',
  decide: '/how/table/:id/decide',
  fold: '/how/table/:id/fold',
  propose: '/how/propose',
  whatKithIsNot: '/what-kith-is-not',
} as const

export const conceptPath = (id: string): string => `/how/words/${id}`
export const proposalPath = (id: string, what = ''): string => `/how/table/${id}${what}`

export type ProposalKind = 'new' | 'change' | 'saying' | 'retire' | 'rule'

/** Where something is proposed: about which concept or rule, when it is about one. */
export const proposePath = (kind: ProposalKind, about?: string): string =>
  `/how/propose?kind=${kind}${about ? `&about=${about}` : ''}`
