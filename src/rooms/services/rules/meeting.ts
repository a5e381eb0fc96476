/** When a service meets, as Open Referral holds it. */
export type Schedule = {
  validFrom: string | null
  validTo: string | null
  dtstart: string | null
  freq: string | null
  repeatsEvery: number | null
  byday: string | null
  bymonthday: string | null
  opensAt: string | null
  closesAt: string | null
  description: string | null
}

const letters = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const DAY = 86_400_000
const at = (day: string) => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

type ByDay = { nth: string | undefined; weekday: number }

/** "TU,TH" or "2TH": weekdays, with which one of the month where that is said. */
export const readByday = (byday: string | null): ByDay[] =>
  (byday ?? '').split(',').flatMap((part) => {
    const [, nth, letter] = /^\s*([1-4]|-1)?([A-Z]{2})\s*$/.exec(part.toUpperCase()) ?? []
    const weekday = letters.indexOf(letter ?? '')
    return weekday < 0 ? [] : [{ nth, weekday }]
  })

const isNth = (date: Date, nth: string): boolean =>
  nth === '-1'
    ? new Date(date.getTime() + 7 * DAY).getUTCMonth() !== date.getUTCMonth()
    : Math.ceil(date.getUTCDate() / 7) === Number(nth)

// Weeks begin on Monday, as iCalendar has it.
const weekOf = (date: Date) => Math.floor((date.getTime() / DAY + 3) / 7)

const fits = (schedule: Schedule, date: Date): boolean => {
  const { freq, dtstart, repeatsEvery, byday, bymonthday } = schedule
  if (!freq) return dtstart !== null && dayOf(date) === dtstart
  const start = dtstart ? at(dtstart) : undefined
  const every = start ? (repeatsEvery ?? 1) : 1
  const days = readByday(byday)
  if (freq === 'WEEKLY') {
    if (start && (weekOf(date) - weekOf(start)) % every !== 0) return false
    const weekdays =
      days.length > 0 ? days.map(({ weekday }) => weekday) : start ? [start.getUTCDay()] : []
    return weekdays.includes(date.getUTCDay())
  }
  const months = (of: Date) => of.getUTCFullYear() * 12 + of.getUTCMonth()
  if (start && (months(date) - months(start)) % every !== 0) return false
  const numbers = (bymonthday ?? '').split(',').map(Number)
  return (
    numbers.includes(date.getUTCDate()) ||
    days.some(({ nth, weekday }) => nth && weekday === date.getUTCDay() && isNth(date, nth))
  )
}

/** The next day it meets, today or later, within a year; undefined when that cannot be told. */
export const nextMeeting = (schedule: Schedule, today: string): string | undefined => {
  const first = [today, schedule.validFrom, schedule.dtstart]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1)!
  for (let n = 0; n < 366; n++) {
    const date = new Date(at(first).getTime() + n * DAY)
    if (schedule.validTo !== null && dayOf(date) > schedule.validTo) return undefined
    if (fits(schedule, date)) return dayOf(date)
  }
  return undefined
}
