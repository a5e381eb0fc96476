/** What time it is. Handed to everything that asks, so that tests can live through a year. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

// Made once: to make it costs a thousand times what it does.
const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** The calendar day in London, as `2026-11-23`: the day people mean when they say "today". */
export const londonDay = (at: Date): string => inLondon.format(at)

export const daysAfter = (at: Date, days: number): Date =>
  new Date(at.getTime() + days * 86_400_000)

export const minutesAfter = (at: Date, minutes: number): Date =>
  new Date(at.getTime() + minutes * 60_000)
