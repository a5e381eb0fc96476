/** Every address of this room. */
export const servicesRoutes = {
  near: '/services',
  directory: '/services/directory/:locality',
  desk: '/services/desk',
  paste: '/services/desk/paste',
  draft: '/services/desk/draft/:draft',
  list: '/services/desk/draft/:draft/list',
  discard: '/services/desk/draft/:draft/discard',
  sendTo: '/services/desk/send/:service',
  seen: '/services/desk/seen/:return',
  pack: '/services/desk/pack',
  one: '/services/:cell/:id',
  poster: '/services/:cell/:id/poster',
  claim: '/services/:cell/:id/keep',
  claimSent: '/services/:cell/:id/keep/sent',
  keep: '/keep/:cell/:token',
  edit: '/keep/:cell/:token/edit',
  details: '/keep/:cell/:token/details',
  room: '/keep/:cell/:token/room',
  pause: '/keep/:cell/:token/pause',
  asked: '/keep/:cell/:token/asked',
  stillRight: '/keep/:cell/:token/still-right',
  return: '/return/:cell/:token',
  skip: '/return/:cell/:token/skip',
  returned: '/return/:cell/:token/thanks',
} as const

export const servicesNear = (place: string): string =>
  `${servicesRoutes.near}?place=${encodeURIComponent(place)}`

export const directoryOf = (locality: string): string => `/services/directory/${locality}`
export const oneService = (cell: number, id: string): string => `/services/${cell}/${id}`
export const keepWith = (cell: number, token: string): string => `/keep/${cell}/${token}`
export const returnWith = (cell: number, token: string): string => `/return/${cell}/${token}`

type At = { cell: number; id: string }
export const claimOf = ({ cell, id }: At): string => `${oneService(cell, id)}/keep`
export const posterOf = ({ cell, id }: At): string => `${oneService(cell, id)}/poster`

export const draftAt = (id: string): string => `/services/desk/draft/${id}`
export const sendTo = (service: string): string => `/services/desk/send/${service}`
export const seenAt = (id: string): string => `/services/desk/seen/${id}`
