const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A calendar day as people write it: `2026-09-30` is 30 September 2026. */
export function dayInWords(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`))
}

/** The month that a day lies in: `2026-09-01` is September 2026. */
export function monthInWords(day: string): string {
  return month.format(new Date(`${day}T00:00:00Z`))
}
