// Formatters are made once: to make one costs more than all else on a page of thirty rows.
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const dateInLondon = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeZone: 'Europe/London',
})
const shortInLondon = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'Europe/London',
})
const timeInLondon = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/London',
})
const longInLondon = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
})
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A calendar day as people write it: `2026-09-30` is 30 September 2026. */
export function dayInWords(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`))
}

/** The month that a day lies in: `2026-09-01` is September 2026. */
export function monthInWords(day: string): string {
  return month.format(new Date(`${day}T00:00:00Z`))
}

/** The day in London on which something happened: 30 September 2026. */
export const dateInWords = (at: Date): string => dateInLondon.format(at)

/** The same for a table, without its year: 30 Sept. */
export const shortDate = (at: Date): string => shortInLondon.format(at)

/** When two people meet, as London's clocks show it: Tuesday 30 September at 14:00. */
export const meetingTime = (at: Date): string => timeInLondon.format(at)

/** The day by which something is answered: Tuesday 30 September. */
export const longDay = (at: Date): string => longInLondon.format(at)
