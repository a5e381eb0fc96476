// Peers whom a service vouches for, each with words of their own.
import type { LocalityCode } from './places.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import type { Way } from './introduction-rows.ts'
import type { Service } from './rows.ts'
import type { Offering } from './services.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { nameSomeone } from './names.ts'
import { allLines, saysOf, type Line } from './peer-words.ts'
import { notTakenOn, peerTags } from './practical.ts'
import { livedBy, makePerson } from './people.ts'
import { cellOf, localityCodes } from './places.ts'
import { dayBefore, daytime } from './when.ts'

export type Peer = {
  person: Person
  /** What matching may know that they have lived through. */
  lived: ReadonlySet<string>
  service: Service
  offerId: string
  since: string
  pausedUntil: string | null
  places: number
  /** What they do not take on; shown to nobody. */
  notTaken: readonly string[]
  ways: readonly Way[]
  /** One of the named cast, whose story is told on its own. */
  named: boolean
}

/** Fills every seat that the named cast leaves free. */
export const makePeers = (
  random: Random,
  offerings: readonly Offering[],
  cast: readonly Peer[],
  start: Date,
): Peer[] =>
  localityCodes.flatMap((locality) => {
    const lines = random.shuffled(allLines)
    const here = offerings.filter(({ service }) => service.cell_id === cellOf[locality])
    return here.flatMap((offering) => {
      const seats =
        offering.peers - cast.filter((peer) => peer.service.id === offering.service.id).length
      return Array.from({ length: seats }, (_, seat) =>
        makePeer(random, locality, offering, takeLine(lines, offering.about), start, seat),
      )
    })
  })

// Nobody in one place says the same: a line is taken out once it is used.
const takeLine = (lines: Line[], about: readonly string[]): Line => {
  const fitting = lines.findIndex(({ concept }) => about.includes(concept))
  return lines.splice(Math.max(fitting, 0), 1)[0]!
}

const makePeer = (
  random: Random,
  locality: LocalityCode,
  { service, about, given }: Offering,
  line: Line,
  start: Date,
  seat: number,
): Peer => {
  const days = random.whole(40, 900)
  const joinedAt = daytime(random, daysAfter(start, -days - random.whole(5, 60)))
  const name = nameSomeone(random, locality)
  const ways = waysOf(random.fork(`ways ${service.id} ${seat}`), service)
  const own = random.fork(`practical ${service.id} ${seat}`)
  const person = makePerson(random, {
    cell: cellOf[locality],
    name: { ...name, given: given[seat] ?? name.given },
    joinedAt,
    says: saysOf(random, line, about),
    more: peerTags(own, cellOf[locality], ways),
  })
  const lived = livedBy(person)
  return {
    person,
    lived,
    service,
    offerId: random.id(),
    since: dayBefore(start, days),
    pausedUntil: random.chance(0.08) ? dayBefore(start, -random.whole(7, 60)) : null,
    places: Number(random.weighted({ 0: 14, 1: 38, 2: 32, 3: 16 })),
    notTaken: notTakenOn(own, lived),
    ways,
    named: false,
  }
}

const waysOf = (random: Random, { how }: Service): Way[] => {
  if (how === 'phone') return ['phone', ...random.shuffled<Way>(['video', 'writing']).slice(0, 1)]
  if (how === 'online') return ['video', ...random.shuffled<Way>(['writing', 'phone']).slice(0, 1)]
  const others = random.shuffled<Way>(['walking', 'phone', 'video', 'writing'])
  return ['in person', ...others.slice(0, random.whole(1, 3))]
}
