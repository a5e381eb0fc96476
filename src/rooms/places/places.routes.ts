/** Every address of this room. */
export const placesRoutes = {
  join: '/join',
  elsewhere: '/join/elsewhere',
} as const

export const elsewhere = (outcode: string): string =>
  `${placesRoutes.elsewhere}?place=${encodeURIComponent(outcode)}`
