import { dayInWords } from '../../../ui/day.ts'
import { daysAfter, londonDay } from '../../../platform/clock.ts'

export const pauses = [
  'as it is',
  'none',
  'a week',
  'two weeks',
  'a month',
  'three months',
] as const
export type Pause = (typeof pauses)[number]

const days: Partial<Record<Pause, number>> = {
  'a week': 7,
  'two weeks': 14,
  'a month': 30,
  'three months': 91,
}

/** The last day of a pause that begins now; null for none. */
export const pausedUntil = (pause: Pause, now: Date): string | null => {
  const length = days[pause]
  return length === undefined ? null : londonDay(daysAfter(now, length))
}

const words: Record<Exclude<Pause, 'as it is'>, string> = {
  none: 'No pause: I am ready to meet people',
  'a week': 'Pause for a week from today',
  'two weeks': 'Pause for two weeks from today',
  'a month': 'Pause for a month from today',
  'three months': 'Pause for three months from today',
}

/** What can be chosen now: a pause that stands can also be left as it is. */
export const pauseChoices = (until: string | null): { value: Pause; text: string }[] => [
  ...(until ? [{ value: 'as it is' as const, text: `Paused until ${dayInWords(until)}` }] : []),
  ...pauses.flatMap((value) => (value === 'as it is' ? [] : [{ value, text: words[value] }])),
]
