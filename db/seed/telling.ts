// Tells one request: who was asked for it, what they said, and whether the two met.
import type { Asker } from './askers.ts'
import type { Diary } from './diary.ts'
import type { Peer } from './peers.ts'
import type { Random } from './random.ts'
import type { Asked, Met, Story } from './story.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { askedBefore, askedThisWeek } from './asked.ts'
import { endingOf, unmetEnding } from './ending.ts'
import { fits } from './fits.ts'
import { firstMeeting } from './meetings.ts'
import { askedAt, requestOf } from './story.ts'
import { between } from './when.ts'

export type Telling = {
  random: Random
  peers: readonly Peer[]
  diary: Diary
  /** How many outlines wait for each peer, by offer. */
  open: Map<string, number>
  start: Date
}

/** Undefined while the person is still asking. */
export const tellEnded = (telling: Telling, asker: Asker): Story | undefined => {
  const { random, start } = telling
  const wished = endingOf(random, asker, telling.peers, start)
  const met = wished?.because === 'met someone' ? meetSomeone(telling, asker, wished.at) : null
  const ending =
    wished?.because === 'met someone' && !met ? unmetEnding(random, asker, start) : wished
  if (!ending) return undefined
  const others = askedBefore(random, asker, telling.peers, ending.at)
  return {
    asker,
    request: requestOf(random, asker, ending),
    asked: met ? [gladOf(random, asker, met), ...without(others, [met.peer])] : others,
    met,
  }
}

export const tellAsking = (telling: Telling, asker: Asker): Story => {
  const { random, peers, start } = telling
  const now = askedThisWeek(telling, asker)
  const weekAgo = daysAfter(start, -7)
  const before = askedAt(asker) < weekAgo ? askedBefore(random, asker, peers, weekAgo) : []
  const asked = [
    ...now,
    ...without(
      before,
      now.map(({ peer }) => peer),
    ),
  ]
  return { asker, request: requestOf(random, asker, 'asking'), asked, met: null }
}

const without = (asked: readonly Asked[], peers: readonly Peer[]): Asked[] =>
  asked.filter(({ peer }) => !peers.includes(peer))

const meetSomeone = (telling: Telling, asker: Asker, agreedAt: Date): Met | null => {
  const { random, peers, diary, start } = telling
  const lasts = random.chance(0.12) ? random.days(18, 0.4) : random.days(100, 0.5)
  const ends = daysAfter(agreedAt, lasts)
  const endedAt = ends > start ? null : ends
  const fitting = peers.filter((peer) => !peer.named && fits(peer, asker, askedAt(asker)))
  const found = random.shuffled(fitting).flatMap((peer) => {
    const place = diary.free(peer, agreedAt, endedAt)
    return place === undefined ? [] : { peer, place }
  })[0]
  if (!found) return null
  diary.hold(found.peer, { place: found.place, from: agreedAt, to: endedAt })
  const id = random.id(agreedAt)
  const meetings = firstMeeting(random, { id, asker, peer: found.peer, agreedAt }, start)
  return { id, ...found, agreedAt, endedAt, meetings }
}

const gladOf = (random: Random, asker: Asker, { peer, place, agreedAt, endedAt }: Met): Asked => {
  const earliest = Math.max(askedAt(asker).getTime(), daysAfter(agreedAt, -7).getTime())
  const at = between(random, new Date(earliest), agreedAt)
  const answeredAt = between(random, at, agreedAt)
  return { peer, at, answer: 'glad', answeredAt, place: endedAt ? null : place }
}
