/** Every address of this room. */
export const stewardshipRoutes = {
  how: '/how',
  whatKithIsNot: '/what-kith-is-not',
} as const
