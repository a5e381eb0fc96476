/** Every address of this room. */
export const servicesRoutes = {
  near: '/services',
  one: '/services/:cell/:id',
} as const

export const servicesNear = (place: string, page = 1): string =>
  `${servicesRoutes.near}?place=${encodeURIComponent(place)}${page > 1 ? `&page=${page}` : ''}`

export const oneService = (cell: number, id: string): string => `/services/${cell}/${id}`
