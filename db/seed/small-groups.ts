// Small groups on their way: one in which people are being asked, one that has seen each other, one that meets.
import type { Asker } from './askers.ts'
import type { Cast } from './cast.ts'
import type * as Row from './group-rows.ts'
import type { Peer } from './peers.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import type { Story } from './story.ts'
import type { Viewing } from './shown.ts'
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'

type Here = { cast: Cast; peers: readonly Peer[]; stories: readonly Story[]; start: Date }

export type SmallGroups = {
  willing: Row.Willing[]
  ready: Row.Ready[]
  groups: Row.SmallGroup[]
  asked: Row.GroupAsked[]
  yeses: Row.GroupYes[]
  seats: Row.Seat[]
  glimpses: Row.Glimpse[]
  agreed: Row.Agreed[]
  members: Row.GroupMember[]
  times: Row.GroupTime[]
  viewings: Viewing[]
}

type Circle = {
  group: Row.SmallGroup
  people: readonly Person[]
  peer: Peer | undefined
  /** Who has given the second yes. */
  agreed: readonly string[]
}

type Wanted = { named: string; concept: string; way: 'in person' | 'walking'; others: number }

const wishes = (asker: Asker, { concept, way }: Wanted) =>
  asker.wishes.some((wish) => wish.concept === concept) && asker.ways.includes(way)

/** Somebody of the cast, and others near them who wait and wish for the same. */
const peopleFor = ({ cast, stories }: Here, wanted: Wanted): Person[] => {
  const named = cast.get(wanted.named)!.person
  const others = stories
    .filter(({ request }) => request.state === 'asking' && request.cell_id === named.cell)
    .map(({ asker }) => asker)
    .filter((asker) => wishes(asker, wanted) && !isCast(cast, asker.person))
  return [named, ...others.slice(0, wanted.others).map(({ person }) => person)]
}

const isCast = (cast: Cast, { id }: Person) =>
  [...cast.values()].some(({ person }) => person.id === id)

type Step = Pick<Row.SmallGroup, 'step'> & { turnsIn: number }

const groupOf = (random: Random, here: Here, wanted: Wanted, { step, turnsIn }: Step) => ({
  cell_id: here.cast.get(wanted.named)!.person.cell,
  id: random.id(),
  concept_id: wanted.concept,
  way: wanted.way,
  step,
  turns_at: daysAfter(here.start, turnsIn),
  peers_until: daysAfter(here.start, turnsIn + 7),
})

const makeCircles = (random: Random, here: Here): Circle[] => {
  const forming = {
    named: 'denise',
    concept: 'looking-after-someone',
    way: 'walking',
    others: 3,
  } as const
  const seen = {
    named: 'gurpreet',
    concept: 'low-for-a-long-time',
    way: 'walking',
    others: 2,
  } as const
  const meets = {
    named: 'shanice',
    concept: 'bringing-up-children',
    way: 'in person',
    others: 2,
  } as const
  const lows = here.peers.find(
    ({ person, ways, lived, pausedUntil }) =>
      person.cell === here.cast.get('gurpreet')!.person.cell &&
      !pausedUntil &&
      ways.includes('walking') &&
      lived.has(seen.concept),
  )!
  const [three, two] = [peopleFor(here, seen), peopleFor(here, meets)]
  const amina = here.cast.get('amina')!.peer!
  return [
    {
      group: groupOf(random, here, forming, { step: 'asking people', turnsIn: 3 }),
      people: peopleFor(here, forming),
      peer: undefined,
      agreed: [],
    },
    {
      group: groupOf(random, here, seen, { step: 'agreeing', turnsIn: 2 }),
      people: three,
      peer: lows,
      agreed: [lows.person.id],
    },
    {
      group: groupOf(random, here, meets, { step: 'meeting', turnsIn: -1 }),
      people: two,
      peer: amina,
      agreed: [...two.map(({ id }) => id), amina.person.id],
    },
  ]
}

const everyone = ({ people, peer }: Circle): Person[] => [...people, ...(peer ? [peer.person] : [])]

const key = ({ group }: Circle, person: Person) => ({
  cell_id: group.cell_id,
  group_id: group.id,
  person_id: person.id,
})

const askedOf = (random: Random, circle: Circle, person: Person, start: Date): Row.GroupAsked => {
  const isPeer = person === circle.peer?.person
  const { concept_id, way, step, turns_at } = circle.group
  return {
    ...key(circle, person),
    id: random.id(),
    part: isPeer ? 'peer' : 'person',
    service_id: isPeer ? circle.peer!.service.id : null,
    concept_id,
    way,
    stands_until: step === 'asking people' ? turns_at : daysAfter(start, -3),
    answer: step === 'asking people' ? null : 'yes',
    over_at: null,
  }
}

const pairsOf = (circle: Circle) =>
  circle.group.step === 'agreeing'
    ? everyone(circle).flatMap((viewer) =>
        everyone(circle)
          .filter((owner) => owner !== viewer)
          .map((owner) => ({ viewer, owner })),
      )
    : []

const viewingsOf = (circle: Circle, start: Date): Viewing[] => {
  const side = (owner: Person) => (owner === circle.peer?.person ? 'offering' : 'asking')
  const pairs =
    circle.group.step === 'meeting'
      ? circle.people.map((viewer) => ({ viewer, owner: circle.peer!.person }))
      : pairsOf(circle)
  return pairs.map(({ viewer, owner }) => ({
    owner,
    viewer: viewer.id,
    near: 'might meet',
    side: side(owner),
    at: daysAfter(start, -1),
  }))
}

const timesOf = (random: Random, circle: Circle, start: Date): Row.GroupTime[] => {
  if (circle.group.step !== 'meeting') return []
  const id = random.id(daysAfter(start, -1))
  const proposer_id = circle.peer!.person.id
  return everyone(circle).map((viewer) => ({
    cell_id: circle.group.cell_id,
    id,
    viewer_id: viewer.id,
    group_id: circle.group.id,
    proposer_id,
    meet_at: minutesAfter(daysAfter(start, 6), 10 * 60 + 30),
    way: 'in person',
    words:
      'The room behind the library, by the toy corner. Bring the children if you like. I bring tea.',
    suits: viewer.id === proposer_id,
    stands: false,
  }))
}

const willingOf = (circles: readonly Circle[], stories: readonly Story[]): Row.Willing[] => {
  const people = new Set(circles.flatMap((one) => one.people.map(({ id }) => id)))
  return stories
    .filter(({ request }) => request.state === 'asking' && people.has(request.person_id))
    .map(({ request }) => ({
      cell_id: request.cell_id,
      request_id: request.id,
      person_id: request.person_id,
    }))
}

const readyOf = (peers: readonly Peer[], circles: readonly Circle[]): Row.Ready[] =>
  peers
    .filter((peer, at) => at % 4 === 0 || circles.some((one) => one.peer === peer))
    .map(({ person, offerId }) => ({
      cell_id: person.cell,
      offer_id: offerId,
      peer_id: person.id,
    }))

export const makeSmallGroups = (random: Random, here: Here): SmallGroups => {
  const circles = makeCircles(random, here)
  const later = circles.filter(({ peer }) => peer)
  const service = ({ peer }: Circle) => peer!.service.id
  return {
    willing: willingOf(circles, here.stories),
    ready: readyOf(here.peers, circles),
    groups: circles.map(({ group }) => group),
    asked: circles.flatMap((one) =>
      everyone(one).map((person) => askedOf(random, one, person, here.start)),
    ),
    yeses: later.flatMap((one) =>
      everyone(one).map((person) => ({
        ...key(one, person),
        part: person === one.peer!.person ? ('peer' as const) : ('person' as const),
      })),
    ),
    seats: later.flatMap((one) =>
      everyone(one).map((person) => ({
        ...key(one, person),
        others: everyone(one).length - 1,
        decide_by: one.group.turns_at,
      })),
    ),
    glimpses: later.flatMap((one) =>
      pairsOf(one).map(({ viewer, owner }) => ({
        cell_id: one.group.cell_id,
        group_id: one.group.id,
        viewer_id: viewer.id,
        owner_id: owner.id,
        id: random.id(),
        service_id: service(one),
      })),
    ),
    agreed: later.flatMap((one) =>
      everyone(one)
        .filter(({ id }) => one.agreed.includes(id))
        .map((person) => key(one, person)),
    ),
    members: later
      .filter(({ group }) => group.step === 'meeting')
      .flatMap((one) =>
        everyone(one).map((person) => ({
          ...key(one, person),
          beside_id: one.peer!.person.id,
          service_id: service(one),
          id: random.id(),
        })),
      ),
    times: circles.flatMap((one) => timesOf(random, one, here.start)),
    viewings: circles.flatMap((one) => viewingsOf(one, here.start)),
  }
}
