// How one request goes: it ends with a meeting, with the person stopping, or with nobody found, or it waits.
import type { Asker } from './askers.ts'
import type { Peer } from './peers.ts'
import type { Random } from './random.ts'
import type { Ending } from './story.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { fits } from './fits.ts'
import { localityCodes, usualWaitDays } from './places.ts'
import { askedAt } from './story.ts'
import { daytime } from './when.ts'

/** After this long with nobody found, a request is closed and the person is offered other ways. */
const closedAfterDays = 91
const stopsAfterDays = 150

/** Whoever wishes for what few can give waits longer: times the usual wait, by how many fit. */
const timesUsual = (asker: Asker, peers: readonly Peer[]): number => {
  const fitting = peers.filter((peer) => fits(peer, asker, askedAt(asker))).length
  if (fitting < 5) return 1.5
  return fitting < 20 ? 1 : 0.7
}

export const endingOf = (
  random: Random,
  asker: Asker,
  peers: readonly Peer[],
  start: Date,
): Ending | null => {
  const locality = localityCodes[asker.person.cell - 1]!
  const usual = usualWaitDays[locality] * timesUsual(asker, peers)
  const meets = Math.max(2, random.days(usual, 0.55))
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
