/** A day as somebody types it, in its three boxes. */
export const onDay = (at: Date) => ({
  'on-day': String(at.getUTCDate()),
  'on-month': String(at.getUTCMonth() + 1),
  'on-year': String(at.getUTCFullYear()),
})
