// A small group as rows.
import type { Circle } from './circles.ts'
import type * as Row from './group-rows.ts'
import type { Viewing } from './nearest.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'

export const everyone = ({ people, peer }: Circle): Person[] => [
  ...people,
  ...(peer ? [peer.person] : []),
]

export const key = ({ group }: Circle, person: Person) => ({
  cell_id: group.cell_id,
  group_id: group.id,
  person_id: person.id,
})

export const askedOf = (
  random: Random,
  circle: Circle,
  person: Person,
  start: Date,
): Row.GroupAsked => {
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

export const pairsOf = (circle: Circle) =>
  circle.group.step === 'agreeing'
    ? everyone(circle).flatMap((viewer) =>
        everyone(circle)
          .filter((owner) => owner !== viewer)
          .map((owner) => ({ viewer, owner })),
      )
    : []

export const viewingsOf = (circle: Circle, start: Date): Viewing[] => {
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

export const timesOf = (random: Random, circle: Circle, start: Date): Row.GroupTime[] => {
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
