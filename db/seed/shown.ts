// The copies of what people show: to those who were asked for them, to those who would be glad to
// meet them, to whoever they have met, and to those who help them find someone.
import type { Peer } from './peers.ts'
import type { Person } from './people.ts'
import { nearest, type Viewing } from './nearest.ts'
import type { Facet, Shown } from './rows.ts'
import type { Asked, Met, Story } from './story.ts'
import { isFor, isForHelpers, isOnSide } from './showing.ts'
import { daysAfter } from '../../src/platform/clock.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** What peers show to everybody. */
const copiesForAll = ({ person }: Peer): Shown[] =>
  person.facets
    .filter(({ audience }) => audience === 'public')
    .map((facet) => copyOf(facet, nobody, 'public', person.joinedAt))

export const makeShown = (
  stories: readonly Story[],
  peers: readonly Peer[],
  inGroups: readonly Viewing[],
  start: Date,
): Shown[] => [
  ...peers.flatMap(copiesForAll),
  ...nearest([...stories.flatMap((story) => viewingsOf(story, start)), ...inGroups]).flatMap(
    copiesFor,
  ),
  ...stories.filter(({ request }) => request.state === 'asking').flatMap(copiesForHelpers),
]

const viewingsOf = (story: Story, start: Date): Viewing[] => {
  const { asker, request, asked, met } = story
  if (met) return met.endedAt ? [] : bothWays(asker.person, met)
  if (request.state !== 'asking') return []
  return asked.flatMap((one) => beforeTwoYeses(asker.person, one, start))
}

const bothWays = (person: Person, { peer, agreedAt }: Met): Viewing[] => [
  { owner: person, viewer: peer.person.id, near: 'both yes', side: 'asking', at: agreedAt },
  { owner: peer.person, viewer: person.id, near: 'both yes', side: 'offering', at: agreedAt },
]

// What was shown to a peer who said no, or let a week go by, is no longer there.
const beforeTwoYeses = (
  person: Person,
  { peer, at, answer, answeredAt }: Asked,
  start: Date,
): Viewing[] => {
  const glad = answer === 'glad'
  if (!glad && (answer === 'not now' || daysAfter(at, 7) <= start)) return []
  const toPeer: Viewing = {
    owner: person,
    viewer: peer.person.id,
    near: 'might meet',
    side: 'asking',
    at,
  }
  const back = {
    owner: peer.person,
    viewer: person.id,
    near: 'might meet',
    side: 'offering',
  } as const
  return glad ? [toPeer, { ...back, at: answeredAt! }] : [toPeer]
}

const copiesFor = ({ owner, viewer, near, side, at }: Viewing): Shown[] =>
  owner.facets
    .filter((facet) => isFor(facet, near) && isOnSide(facet, side))
    .map((facet) => copyOf(facet, viewer, near, at))

const copiesForHelpers = ({ asker, request }: Story): Shown[] =>
  asker.person.facets
    .filter((facet) => isForHelpers(facet.audience, request.helped) && isOnSide(facet, 'asking'))
    .map((facet) => copyOf(facet, nobody, 'helpers', request.asked_at!))

const copyOf = (facet: Facet, viewer: string, audience: Shown['audience'], at: Date): Shown => ({
  cell_id: facet.cell_id,
  owner_id: facet.person_id,
  facet_id: facet.id,
  audience,
  viewer_id: viewer,
  kind: facet.kind,
  concept_id: facet.concept_id,
  tag: facet.tag,
  words: facet.words,
  shown_at: at,
})
