// People as rows: accounts, what they say, the roles they hold, and what peers offer.
import type { Cast } from './cast.ts'
import type { Peer } from './peers.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import type {
  Offer,
  OfferConcept,
  OfferTag,
  OfferWay,
  PlaceOffered,
  PublicPeer,
} from './introduction-rows.ts'
import type { Account, Member, RoleHeld, RoleName, Vouch } from './rows.ts'
import type { Story } from './story.ts'
import type { Readers } from './readers.ts'
import { matchable, matchableTags } from './people.ts'
import { dayOf } from './when.ts'

const everywhere = '00000000-0000-0000-0000-000000000000'

export const accountOf = ({ id, email, joinedAt }: Person): Account => ({
  id,
  email,
  joined_at: joinedAt,
  confirmed_at: joinedAt,
})

export const memberOf = ({ cell, id, joinedAt }: Person): Member => ({
  cell_id: cell,
  person_id: id,
  adult_said_on: dayOf(joinedAt),
  joined_at: joinedAt,
})

export const makeRoles = (cast: Cast, peers: readonly Peer[], readers: Readers): RoleHeld[] => [
  ...peers.map(({ person, service }) => roleOf(person, 'peer', service.id)),
  ...[...readers].map(([service, { person }]) => roleOf(person, 'senior peer', service)),
  ...[...cast.values()].flatMap(({ person, roles, answersFor }) =>
    roles
      .filter((role) => role !== 'senior peer')
      .map((role) => roleOf(person, role, answersFor ?? everywhere)),
  ),
]

const roleOf = ({ cell, id, joinedAt }: Person, role: RoleName, scope: string): RoleHeld => ({
  cell_id: cell,
  person_id: id,
  role,
  scope_id: scope,
  since: dayOf(joinedAt),
})

export const vouchOf = ({ person, service, since }: Peer): Vouch => ({
  cell_id: person.cell,
  service_id: service.id,
  person_id: person.id,
  since,
  until: null,
})

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

export const lastAskedTimes = (stories: readonly Story[]): ReadonlyMap<string, Date> => {
  const asked = stories.flatMap((story) => story.asked)
  const inOrder = asked.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  return new Map(inOrder.map(({ peer, at }) => [peer.offerId, at]))
}
