// A plain stand-in for the real rules of fit: enough for a past that could have happened.
import type { Asker } from './askers.ts'
import type { Peer } from './peers.ts'
import { dayOf } from './when.ts'

/** True when a peer could have been asked for this person on that day. */
export const fits = (peer: Peer, asker: Asker, at: Date): boolean =>
  peer.person.cell === asker.person.cell &&
  peer.person.id !== asker.person.id &&
  peer.person.id !== asker.hasMet &&
  peer.ways.some((way) => asker.ways.includes(way)) &&
  sharesEnough(peer.lived, asker) &&
  !asker.wishes.some(({ concept }) => peer.notTaken.includes(concept)) &&
  peer.since <= dayOf(at)

const sharesEnough = (lived: ReadonlySet<string>, { wishes }: Asker): boolean =>
  wishes.some(({ concept }) => lived.has(concept)) &&
  wishes.every(({ concept, weight }) => weight !== 'must' || lived.has(concept))
