// The first meeting: one of the two puts forward a time, a place and a way, and the other agrees.
import practical from './stock/practical-words.json' with { type: 'json' }
import type { Asker } from './askers.ts'
import type { Peer } from './peers.ts'
import type { Random } from './random.ts'
import type { Meeting, Way } from './introduction-rows.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { between, daytime } from './when.ts'

type Pair = { id: string; asker: Asker; peer: Peer; agreedAt: Date }

/** Most pairs have agreed one; a few that have only just said yes have not. */
export const firstMeeting = (random: Random, pair: Pair, start: Date): Meeting[] => {
  const madeAt = between(random, pair.agreedAt, daysAfter(pair.agreedAt, 2))
  if (madeAt > start) return []
  const answered = between(random, madeAt, daysAfter(madeAt, 2))
  const way = sharedWay(pair)
  return [
    {
      cell_id: pair.asker.person.cell,
      introduction_id: pair.id,
      id: random.id(madeAt),
      person_id: pair.asker.person.id,
      peer_id: pair.peer.person.id,
      proposed_by: random.chance(0.6) ? pair.peer.person.id : pair.asker.person.id,
      meet_at: daytime(random, daysAfter(madeAt, random.whole(3, 11))),
      way,
      words: random.pick(practical.meet[way]),
      made_at: madeAt,
      agreed_at: answered > start ? null : answered,
    },
  ]
}

const sharedWay = ({ asker, peer }: Pair): Way =>
  asker.ways.find((way) => peer.ways.includes(way)) ?? 'phone'
