import { monthsBefore } from './fresh.ts'

type Said = {
  room: 'room' | 'full' | null
  fullUntil: string | null
  saidOn: string | null
  confirmedOn: string | null
  claimedOn: string | null
  sector: string
  how: string
}

export type Standing = 'has room' | 'is full' | 'has not said, or not for three months'

/** What a service last said about room, when that is not too old to go by. */
export const standingOf = ({ room, saidOn, fullUntil }: Said, today: string): Standing => {
  if (saidOn === null || room === null) return 'has not said, or not for three months'
  const still = fullUntil !== null && fullUntil > today
  if (saidOn < monthsBefore(today, 3) && !still) return 'has not said, or not for three months'
  return room === 'full' ? 'is full' : 'has room'
}

/** How many of each, the names in alphabetical order: none is put before another. */
export const countBy = <T>(all: readonly T[], of: (one: T) => string): [string, number][] => {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1)
  return [...counts].toSorted(([a], [b]) => a.localeCompare(b, 'en-GB'))
}
