/** Every address of this room. */
export const workforceRoutes = {
  posts: '/posts',
  place: '/posts/in/:locality',
  sheet: '/posts/in/:locality/posts.csv',
  organisation: '/posts/of/:cell/:id',
  post: '/posts/:cell/:id',
  statement: '/posts/statement/:id',
  case: '/posts/case/:cell/:id',
  seat: '/posts/seat/:cell/:id',
  newSeat: '/posts/desk/seat',
  changeSeat: '/posts/desk/seat/:id',
  mine: '/posts/mine',
  leave: '/posts/mine/:id/leave',
  desk: '/posts/desk',
  bringIn: '/posts/desk/bring-in',
  slips: '/posts/desk/slips',
  newSlip: '/posts/desk/slips/:id',
  change: '/posts/desk/:id',
  write: '/posts/desk/statement',
} as const

export const postsIn = (locality: string): string => `/posts/in/${locality}`
export const sheetOf = (locality: string): string => `/posts/in/${locality}/posts.csv`
export const postsOfPath = (cell: number, id: string): string => `/posts/of/${cell}/${id}`
export const postPath = (cell: number, id: string): string => `/posts/${cell}/${id}`
export const statementPath = (id: string): string => `/posts/statement/${id}`
export const casePath = (cell: number, id: string): string => `/posts/case/${cell}/${id}`
export const seatPath = (cell: number, id: string): string => `/posts/seat/${cell}/${id}`
export const changeSeatPath = (id: string): string => `/posts/desk/seat/${id}`
export const leavePath = (id: string): string => `/posts/mine/${id}/leave`
export const newSlipPath = (id: string): string => `/posts/desk/slips/${id}`
export const changePath = (id: string): string => `/posts/desk/${id}`
/** The same, with what a version says to tick. */
export const drawPath = (version: string, from?: string): string =>
  `/posts/desk/statement?version=${version}${from ? `&from=${from}` : ''}`
/** A role statement anew, or adapted from another. */
export const writePath = (from?: string): string =>
  from ? `/posts/desk/statement?from=${from}` : '/posts/desk/statement'
