import type { Schedule } from '../rules/meeting.ts'

export const dayChoices = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const

/** How often, and what stands before the day in the schedule; null where there is no fixed day. */
export const oftenChoices = {
  none: 'No fixed day, or you agree it together',
  weekly: 'Every week',
  first: 'The first of the month',
  second: 'The second of the month',
  third: 'The third of the month',
  fourth: 'The fourth of the month',
  last: 'The last of the month',
  kept: 'Leave it as it is',
} as const

export type Often = keyof typeof oftenChoices

const nths: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  last: '-1',
}

export const bydayOf = (often: Often, day: string): { freq: string; byday: string } | null => {
  if (often === 'none' || often === 'kept') return null
  if (often === 'weekly') return { freq: 'WEEKLY', byday: day }
  return { freq: 'MONTHLY', byday: `${nths[often]}${day}` }
}

/** What the form shows of a schedule; one that the form cannot say is left as it is. */
export const oftenOf = (schedules: readonly Schedule[]): { often: Often; day: string } => {
  const [only, ...more] = schedules
  if (!only) return { often: 'none', day: 'MO' }
  const [, nth = '', day = ''] = /^([1-4]|-1)?([A-Z]{2})$/.exec(only.byday ?? '') ?? []
  if (more.length > 0 || day === '' || (only.repeatsEvery ?? 1) !== 1)
    return { often: 'kept', day: 'MO' }
  const found = Object.entries(nths).find(([, number]) => number === nth)
  return { often: (found?.[0] as Often | undefined) ?? 'weekly', day }
}

/** A time as people write it: 11:00, 11, 6.30pm. Undefined when it is none. */
export const readClock = (typed: string): string | undefined => {
  const [, hour, minute = '00', half] =
    /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*$/i.exec(typed) ?? []
  if (hour === undefined) return undefined
  const noon = half?.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0
  const midnight = half?.toLowerCase() === 'am' && Number(hour) === 12 ? -12 : 0
  const hours = Number(hour) + noon + midnight
  if (hours > 23 || Number(minute) > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${minute}`
}
