// Small groups on their way: one in which people are being asked, one that has seen each other, one that meets.
import { makeCircles, type Here } from './circles.ts'
import { readyOf, willingOf } from './circle-choices.ts'
import { askedOf, everyone, key, pairsOf, timesOf, viewingsOf } from './circle-rows.ts'
import type * as Row from './group-rows.ts'
import type { Circle } from './circles.ts'
import type { Viewing } from './nearest.ts'
import type { Random } from './random.ts'

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
