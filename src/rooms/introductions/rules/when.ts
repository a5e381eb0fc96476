import { londonTime } from './london-time.ts'

/** A day and a time as somebody typed them, part by part. */
export type TypedWhen = Record<'on-day' | 'on-month' | 'on-year' | 'time', string>

const NOON = '12:00'
const ANY_DAY = '2027-01-15'

const dateOf = (typed: TypedWhen): string =>
  [typed['on-year'], typed['on-month'].padStart(2, '0'), typed['on-day'].padStart(2, '0')].join('-')

/** The moment on London's clocks that was meant; or, by field, what to mend. */
export const readWhen = (typed: TypedWhen, now: Date): Date | Record<string, string> => {
  const date = dateOf(typed)
  const at = londonTime(date, typed.time)
  if (at) return at > now ? at : { 'on-day': 'Choose a day and time that is still to come' }
  const isDay = londonTime(date, NOON) !== undefined
  // An hour that is left out in March is none on its day, and is one on every other.
  const isTime = londonTime(isDay ? date : ANY_DAY, typed.time) !== undefined
  return {
    ...(isDay ? {} : { 'on-day': 'Write a real date, for example 15 1 2027' }),
    ...(isTime ? {} : { time: 'Write a time like 14:30' }),
  }
}

/** A moment as the questions ask for it. */
export const typedOf = (when: Date): TypedWhen => {
  const [year, month, day] = inLondon.format(when).split('-') as [string, string, string]
  return { 'on-day': day, 'on-month': month, 'on-year': year, time: clock.format(when) }
}

const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})
