// The named cast: people of many backgrounds whose pages each have something true to show.
import stock from './stock/cast.json' with { type: 'json' }
import type { Asker, Wish } from './askers.ts'
import type { Organisations } from './organisations.ts'
import type { Peer } from './peers.ts'
import type { Person, Says } from './people.ts'
import type { LocalityCode } from './places.ts'
import type { Random } from './random.ts'
import type { Way, Weight } from './introduction-rows.ts'
import type { RoleName } from './rows.ts'
import type { Offering } from './services.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { livedBy, makePerson } from './people.ts'
import { cellOf } from './places.ts'
import { dayBefore, daytime } from './when.ts'

type PeerStock = {
  service: string
  places: number
  ways: readonly string[]
  notTaken?: readonly string[]
  inPublic?: boolean
}
type AskingStock = { daysAgo: number; ways: readonly string[]; wishes: object; meet?: object }
type Stock = {
  slug: string
  given: string
  surname: string
  cell: string
  says: readonly object[]
  more?: Record<string, { tags: readonly string[]; audience: string }>
  age?: number
  line?: string
  story?: string
  roles?: readonly string[]
  organisation?: string
  peer?: PeerStock
  asking?: AskingStock
}

export type Actor = {
  slug: string
  person: Person
  /** Undefined for the few who only ask so that a cast peer has somebody to answer. */
  told?: { age: number; line: string; story: string }
  roles: readonly RoleName[]
  /** The organisation somebody answers for. */
  answersFor?: string
  peer?: Peer
  asker?: Asker
}

export type Cast = ReadonlyMap<string, Actor>

export const makeCast = (
  random: Random,
  organisations: Organisations,
  offerings: readonly Offering[],
  start: Date,
): Cast =>
  new Map(
    ([...stock.members, ...stock.others] as readonly object[] as readonly Stock[]).map((one) => {
      const actor = makeActor(random.fork(one.slug), one, offerings, start)
      const answersFor = one.organisation && { answersFor: organisations.get(one.organisation)!.id }
      return [one.slug, { ...actor, ...answersFor }]
    }),
  )

const makeActor = (
  random: Random,
  one: Stock,
  offerings: readonly Offering[],
  start: Date,
): Actor => {
  const person = makePerson(random, {
    cell: cellOf[one.cell as LocalityCode],
    name: { given: one.given, surname: one.surname },
    joinedAt: daytime(
      random,
      daysAfter(start, one.asking && !one.peer ? -one.asking.daysAgo : -420),
    ),
    says: one.says as readonly Says[],
    more: moreOf(one),
    inPublic: one.peer?.inPublic === true,
    emailName: one.slug,
  })
  return {
    slug: one.slug,
    person,
    roles: (one.roles ?? []) as readonly RoleName[],
    ...(one.line && { told: { age: one.age!, line: one.line, story: one.story! } }),
    ...(one.peer && { peer: peerOf(random, person, one.peer, offerings, start) }),
    ...(one.asking && { asker: askerOf(person, one.asking, start) }),
  }
}

/** What they chose from a list, a list a kind, which the cast tells in short; and a peer's own ways. */
const moreOf = ({ more = {}, peer }: Stock): Says[] => [
  ...(peer?.ways ?? []).map((tag): Says => ({ kind: 'way', tag, audience: 'might meet' })),
  ...Object.entries(more).flatMap(([kind, { tags, audience }]) =>
    tags.map((tag) => ({ kind, tag, audience }) as Says),
  ),
]

const peerOf = (
  random: Random,
  person: Person,
  { service, places, ways, notTaken = [] }: PeerStock,
  offerings: readonly Offering[],
  start: Date,
): Peer => ({
  person,
  lived: livedBy(person),
  service: offerings.find(({ slug }) => slug === service)!.service,
  offerId: random.id(),
  since: dayBefore(start, 400),
  pausedUntil: null,
  places,
  notTaken,
  ways: ways as readonly Way[],
  named: true,
})

const wishesOf = (told: object): Wish[] =>
  Object.entries(told).map(([concept, weight]) => ({ concept, weight: weight as Weight }))

const askerOf = (
  person: Person,
  { daysAgo, ways, wishes, meet = {} }: AskingStock,
  start: Date,
): Asker => ({
  person,
  ways: ways as readonly Way[],
  wishes: wishesOf(wishes),
  meet: wishesOf(meet),
  madeAt: new Date(
    Math.max(person.joinedAt.getTime() + 600_000, daysAfter(start, -daysAgo).getTime()),
  ),
})
