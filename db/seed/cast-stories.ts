// The requests of the named cast, told by hand: each stands at the moment that a page is about.
import type { Cast } from './cast.ts'
import type { Peer } from './peers.ts'
import type { Random } from './random.ts'
import type { Asked, Met, Story } from './story.ts'
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'
import { fits } from './fits.ts'
import { requestOf } from './story.ts'

type Table = { random: Random; cast: Cast; peers: readonly Peer[]; start: Date }

export const makeCastStories = (table: Table): Story[] => [
  asking(table, 'denise', [
    glad(table, 'tomos', 6, 2),
    glad(table, 'farida', 5, 1),
    ...others(table, 'denise', [10, 4]),
  ]),
  shaniceAndTomos(table),
  asking(table, 'gurpreet', others(table, 'gurpreet', [12, 4, 4])),
  asking(table, 'marek', others(table, 'marek', [5, 5])),
  asking(table, 'ruth', [waiting(peerOf(table, 'amina'), table, 2), ...others(table, 'ruth', [2])]),
  asking(table, 'omar', [
    { ...waiting(peerOf(table, 'amina'), table, 4), inParticular: true },
    ...others(table, 'omar', [4]),
  ]),
  // Entered from paper two days ago: nobody has been asked for her yet.
  asking(table, 'betty', []),
]

const peerOf = ({ cast }: Table, slug: string): Peer => cast.get(slug)!.peer!

const asking = ({ random, cast }: Table, slug: string, asked: readonly Asked[]): Story => {
  const asker = cast.get(slug)!.asker!
  return { asker, request: requestOf(random, asker, 'asking'), asked, met: null }
}

const glad = (table: Table, slug: string, daysAgo: number, place: number): Asked => {
  const at = morning(table, daysAgo)
  return { peer: peerOf(table, slug), at, answer: 'glad', answeredAt: daysAfter(at, 2), place }
}

const morning = ({ start }: Table, daysAgo: number): Date =>
  minutesAfter(daysAfter(start, -daysAgo), 10 * 60)

/** Asked, and has not said: it lapses by itself after a week. */
const waiting = (peer: Peer, table: Table, daysAgo: number): Asked => ({
  peer,
  at: morning(table, daysAgo),
  answer: null,
  answeredAt: null,
  place: null,
})

const others = (table: Table, slug: string, daysAgo: readonly number[]): Asked[] => {
  const asker = table.cast.get(slug)!.asker!
  const fitting = table.peers.filter((peer) => !peer.named && fits(peer, asker, asker.madeAt))
  return table.random
    .shuffled(fitting)
    .slice(0, daysAgo.length)
    .map((peer, at) => waiting(peer, table, daysAgo[at]!))
}

const shaniceAndTomos = (table: Table): Story => {
  const { random, cast, start } = table
  const asker = cast.get('shanice')!.asker!
  const agreedAt = minutesAfter(daysAfter(start, -5), 11 * 60)
  const met = firstYeses(table, agreedAt)
  const asked: Asked = { ...glad(table, 'tomos', 11, 1), answeredAt: morning(table, 8) }
  const request = requestOf(random, asker, { because: 'met someone', at: agreedAt })
  return { asker, request, asked: [asked, ...others(table, 'shanice', [18, 11])], met }
}

const firstYeses = (table: Table, agreedAt: Date): Met => {
  const { random, cast, start } = table
  const [shanice, tomos] = [cast.get('shanice')!.person, peerOf(table, 'tomos')]
  const id = random.id(agreedAt)
  const madeAt = minutesAfter(daysAfter(start, -2), 18 * 60)
  const proposal = {
    cell_id: shanice.cell,
    introduction_id: id,
    id: random.id(madeAt),
    person_id: shanice.id,
    peer_id: tomos.person.id,
    proposed_by: tomos.person.id,
    meet_at: minutesAfter(daysAfter(start, 4), 18 * 60 + 30),
    way: 'walking' as const,
    words: 'By the bandstand, then a slow lap of the park. Bring the little one if that is easier.',
    made_at: madeAt,
    agreed_at: null,
  }
  return { id, peer: tomos, place: 1, agreedAt, endedAt: null, meetings: [proposal] }
}
