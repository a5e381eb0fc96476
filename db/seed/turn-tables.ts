// Stories as rows: when peers were asked, how many fitted, and who was asked for in particular.
import type { AskedFor, RequestNear, Turn } from './turn-rows.ts'
import type { Peer } from './peers.ts'
import type { Random } from './random.ts'
import type { Story } from './story.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { bandOf } from '../../src/rooms/introductions/rules/letting-go.ts'
import { fits } from './fits.ts'
import { standsDays } from './request-tables.ts'

/** The smallest group that anything is said of. */
const fewest = 5

/** That a peer was asked in the last four weeks, but not for whom. */
export const turnsOf = (random: Random, { asked }: Story, start: Date): Turn[] =>
  asked
    .filter(({ at }) => at > daysAfter(start, -28) && at <= start)
    .map(({ peer, at }) => ({
      cell_id: peer.person.cell,
      offer_id: peer.offerId,
      id: random.id(at),
      peer_id: peer.person.id,
      asked_at: at,
    }))

/** How many fitted when they asked. The house counts no peer who was not there yet. */
export const nearOf = ({ asker, request }: Story, peers: readonly Peer[]): RequestNear[] => {
  if (!request.asked_at) return []
  const fitting = peers.filter((peer) => fits(peer, asker, request.asked_at!)).length
  return [
    {
      cell_id: request.cell_id,
      request_id: request.id,
      person_id: request.person_id,
      band: bandOf(fitting, fewest, 0),
    },
  ]
}

export const askedForOf = (random: Random, { asked, request }: Story): AskedFor[] =>
  asked
    .filter(({ inParticular }) => inParticular)
    .map(({ peer, at }) => ({
      cell_id: request.cell_id,
      request_id: request.id,
      id: random.id(at),
      person_id: request.person_id,
      peer_id: peer.person.id,
      asked_at: at,
      stands_until: daysAfter(at, standsDays),
    }))
