// How one request goes: it ends with a meeting, with the person stopping, or with nobody found, or it waits.
import type { Asker } from './askers.ts'
import type { Random } from './random.ts'
import type { Ending } from './story.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { localityCodes, usualWaitDays } from './places.ts'
import { askedAt } from './story.ts'
import { daytime } from './when.ts'

/** After this long with nobody found, a request is closed and the person is offered other ways. */
const closedAfterDays = 91
const stopsAfterDays = 150

export const endingOf = (random: Random, asker: Asker, start: Date): Ending | null => {
  const locality = localityCodes[asker.person.cell - 1]!
  const meets = Math.max(2, random.days(usualWaitDays[locality], 0.55))
  const stops = Math.max(2, -Math.log(1 - random.next()) * stopsAfterDays)
  const days = Math.min(meets, stops, closedAfterDays)
  const at = daytime(random, daysAfter(askedAt(asker), days))
  if (at > start) return null
  if (days === meets) return { because: 'met someone', at }
  return { because: days === stops ? 'stopped asking' : 'nobody yet', at }
}

/** When nobody who fits has room, it is closed in the end, or it still waits. */
export const unmetEnding = (random: Random, asker: Asker, start: Date): Ending | null => {
  const at = daytime(random, daysAfter(askedAt(asker), closedAfterDays))
  return at > start ? null : { because: 'nobody yet', at }
}
