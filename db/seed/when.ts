// Days of the sample, counted back from the start of today. Today is London's, and from there on a day
// begins at midnight UTC: nothing here happens at night, so no hour can fall on the wrong day.
import { daysAfter, londonDay, minutesAfter } from '../../src/platform/clock.ts'
import type { Random } from './random.ts'

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

export const startOf = (today: Date): Date => midnight(londonDay(today))

export const dayBefore = (start: Date, days: number): string => dayOf(daysAfter(start, -days))

/** The same day, at a time when people are awake. */
export const daytime = (random: Random, day: Date): Date =>
  minutesAfter(midnight(dayOf(day)), random.whole(7 * 60, 21 * 60))

/** Some moment between two others. */
export const between = (random: Random, from: Date, to: Date): Date =>
  new Date(from.getTime() + Math.floor(random.next() * (to.getTime() - from.getTime())))
