// Which peers were asked for somebody, and what they said: glad to, not now, or nothing.
import type { Asker } from './askers.ts'
import type { Peer } from './peers.ts'
import type { Random } from './random.ts'
import type { Asked } from './story.ts'
import type { Telling } from './telling.ts'
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'
import { fits } from './fits.ts'
import { askedAt } from './story.ts'
import { between, dayOf } from './when.ts'

const atOnce = 4
const openAtMost = 3

/** What was asked before it ended: nobody else's yes still stands. */
export const askedBefore = (
  random: Random,
  asker: Asker,
  peers: readonly Peer[],
  ended: Date,
): Asked[] => {
  const from = askedAt(asker)
  const fitting = peers.filter((peer) => !peer.named && fits(peer, asker, from))
  return random
    .shuffled(fitting)
    .slice(0, random.whole(1, 5))
    .map((peer) => lapsed(random, peer, between(random, from, ended), ended))
}

const lapsed = (random: Random, peer: Peer, at: Date, ended: Date): Asked => {
  const saidNo = random.chance(0.4)
  const latest = new Date(Math.min(daysAfter(at, 6).getTime(), ended.getTime()))
  return {
    peer,
    at,
    answer: saidNo ? 'not now' : null,
    answeredAt: saidNo ? between(random, at, latest) : null,
    place: null,
  }
}

/** Those asked this week for somebody who still waits: some have said, some would be glad. */
export const askedThisWeek = (telling: Telling, asker: Asker): Asked[] => {
  const { random, peers, start } = telling
  const first = minutesAfter(askedAt(asker), 60)
  if (first > start) return []
  const week = new Date(Math.max(first.getTime(), daysAfter(start, -6).getTime()))
  const ready = peers.filter((peer) => fits(peer, asker, week) && isReady(peer, telling))
  return random
    .shuffled(ready)
    .slice(0, atOnce)
    .map((peer) => standing(telling, peer, between(random, week, start)))
}

const isReady = (peer: Peer, { diary, open, start }: Telling): boolean =>
  !peer.named &&
  (peer.pausedUntil ?? '') < dayOf(start) &&
  (open.get(peer.offerId) ?? 0) < openAtMost &&
  diary.free(peer, start, null) !== undefined

const standing = ({ random, diary, open, start }: Telling, peer: Peer, at: Date): Asked => {
  const said = random.weighted({ glad: 16, 'not now': 18, nothing: 66 })
  if (said === 'nothing') {
    open.set(peer.offerId, (open.get(peer.offerId) ?? 0) + 1)
    return { peer, at, answer: null, answeredAt: null, place: null }
  }
  const place = said === 'glad' ? diary.free(peer, start, null)! : null
  return { peer, at, answer: said, answeredAt: between(random, at, start), place }
}
