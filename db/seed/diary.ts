// Who has which place with a peer, and from when to when, so that no place is ever held twice.
import type { Peer } from './peers.ts'

type Held = { place: number; from: Date; to: Date | null }

export type Diary = {
  /** The first place that is free all that time, or undefined. */
  free: (peer: Peer, from: Date, to: Date | null) => number | undefined
  hold: (peer: Peer, held: Held) => void
}

export const makeDiary = (): Diary => {
  const pages = new Map<string, Held[]>()
  const page = (peer: Peer): readonly Held[] => pages.get(peer.offerId) ?? []
  return {
    free: (peer, from, to) =>
      Array.from({ length: peer.places }, (_, at) => at + 1).find(
        (place) => !page(peer).some((held) => held.place === place && overlaps(held, from, to)),
      ),
    hold: (peer, held) => void pages.set(peer.offerId, [...page(peer), held]),
  }
}

const overlaps = (held: Held, from: Date, to: Date | null): boolean =>
  (held.to === null || held.to > from) && (to === null || to > held.from)
