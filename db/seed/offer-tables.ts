// What peers offer, as rows.
import type { OfferTag, PublicPeer } from './fit-rows.ts'
import type { Offer, OfferConcept, OfferWay, PlaceOffered } from './introduction-rows.ts'
import type { Peer } from './peers.ts'
import type { Random } from './random.ts'
import { matchable, matchableTags } from './people.ts'

const keyOf = ({ person, offerId }: Peer) => ({
  cell_id: person.cell,
  offer_id: offerId,
  peer_id: person.id,
})

export const offerOf = (peer: Peer, lastAskedAt: Date | null): Offer => ({
  ...keyOf(peer),
  service_id: peer.service.id,
  since: peer.since,
  paused_until: peer.pausedUntil,
  last_asked_at: lastAskedAt,
})

export const offerConceptsOf = (peer: Peer): OfferConcept[] =>
  matchable(peer.person).map(({ id, concept_id }) => ({
    ...keyOf(peer),
    concept_id: concept_id!,
    facet_id: id,
  }))

export const offerWaysOf = (peer: Peer): OfferWay[] =>
  peer.ways.map((way) => ({
    ...keyOf(peer),
    way,
    facet_id: matchableTags(peer.person, 'way').find(({ tag }) => tag === way)!.id,
  }))

export const offerTagsOf = (peer: Peer): OfferTag[] => [
  ...(['language', 'time of week', 'area'] as const).flatMap((kind) =>
    matchableTags(peer.person, kind).map(({ id, tag }) => ({
      ...keyOf(peer),
      kind,
      tag: tag!,
      facet_id: id,
    })),
  ),
  ...peer.notTaken.map((tag) => ({ ...keyOf(peer), kind: 'not taken on', tag, facet_id: null })),
]

export const publicPeersOf = (random: Random, { person, service }: Peer): PublicPeer[] =>
  person.facets.some(({ audience }) => audience === 'public')
    ? [{ cell_id: person.cell, id: random.id(), peer_id: person.id, service_id: service.id }]
    : []

export const placesOf = (peer: Peer): PlaceOffered[] =>
  Array.from({ length: peer.places }, (_, at) => ({ ...keyOf(peer), place: at + 1 }))
