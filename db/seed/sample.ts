// The sample: two real localities, invented organisations, a named cast, and enough people behind
// them that every page has something true to show. Same seed and same day, same sample.
import type { Actor, Cast } from './cast.ts'
import type { Offering } from './services.ts'
import type { Peer } from './peers.ts'
import type { Person } from './people.ts'
import type { AnyRow, RoleName } from './rows.ts'
import type { Story } from './story.ts'
import { makeAnswers } from './answers.ts'
import { makeBeside } from './beside.ts'
import { makeCast } from './cast.ts'
import { makeCastStories } from './cast-stories.ts'
import { makeDrafts } from './drafts.ts'
import { makeFrameworks } from './frameworks.ts'
import { makeFeed } from './feed.ts'
import { makeListings } from './listings.ts'
import { makeApart } from './needs-met.ts'
import { makeDiary } from './diary.ts'
import { makeOpenGroups } from './open-groups.ts'
import { makeOrganisations } from './organisations.ts'
import { makePeers } from './peers.ts'
import { makePosts } from './posts.ts'
import { makeRoles } from './people-tables.ts'
import { makeRandom, type Random } from './random.ts'
import { chooseReaders, withReader } from './readers.ts'
import { makeReports } from './reports.ts'
import { makeStories } from './requests.ts'
import { makeSmallGroups } from './small-groups.ts'
import { makeKeptApart, makeSetAside } from './set-aside.ts'
import { makeServices } from './services.ts'
import { makeTables, type SampleTables } from './tables.ts'
import { makeStewards } from './stewards.ts'
import { startOf } from './when.ts'

export type CastMember = {
  slug: string
  personId: string
  cellId: number
  name: string
  email: string
  age: number
  /** Completes a button: "be Amina, a peer in Bristol". */
  line: string
  roles: readonly (RoleName | 'person')[]
  story: string
}

export type Sample = {
  cast: readonly CastMember[]
  tables: SampleTables
  /** What stands around the services, and what is held to: rows by table, to be loaded after the rest. */
  listings: Readonly<Record<string, readonly AnyRow[]>>
}

export const makeSample = ({ seed, today }: { seed: number; today: Date }): Sample => {
  const start = startOf(today)
  const random = makeRandom(seed)
  const organisations = makeOrganisations(random.fork('organisations'), start)
  const offerings = makeServices(random.fork('services'), organisations, start)
  const cast = makeCast(random.fork('cast'), organisations, offerings, start)
  const peers = everyPeer(random.fork('peers'), offerings, cast, start)
  const readers = chooseReaders(cast, offerings, peers)
  const stories = everyStory(random.fork('stories'), cast, peers, start)
  const { answersFor } = cast.get('priya')!
  const here = { cast, offerings, peers, stories, start }
  const reader = cast.get('grace')!.person.id
  const world = {
    organisations: [...organisations.values()],
    services: offerings.map(({ service }) => withReader(service, readers)),
    people: everybody(cast, peers, stories),
    peers,
    readers,
    roles: makeRoles(cast, peers, readers),
    stories,
    reports: makeReports(random.fork('reports'), stories, readers, reader, start),
    keptApart: makeKeptApart(random.fork('kept apart'), stories),
    beside: makeBeside(random.fork('beside'), cast, start),
    open: makeOpenGroups(random.fork('open groups'), here),
    small: makeSmallGroups(random.fork('small groups'), here),
    apart: makeApart(random.fork('apart'), cast, offerings, start),
    setAside: makeSetAside(random.fork('set aside'), stories, cast.get('amina')!.person, start),
    answers: makeAnswers(random.fork('answers'), [...organisations.values()], answersFor!, start),
  }
  const stewards = makeStewards(random.fork('stewards'), cast, start)
  const tables = makeTables(random.fork('tables'), { ...world, stewards }, start)
  const listings = {
    ...listingsOf(random.fork('listings'), offerings, cast, start),
    ...makeFrameworks(random.fork('frameworks'), organisations, cast, start),
    ...makePosts(random.fork('posts'), organisations, cast, start),
  }
  return { cast: [...cast.values()].flatMap(memberOfCast), tables, listings }
}

const listingsOf = (
  random: Random,
  offerings: readonly Offering[],
  cast: Cast,
  start: Date,
): Sample['listings'] => {
  const helper = [...cast.values()].find(({ roles }) => roles.includes('coordinator'))!
  return {
    ...makeListings(random.fork('around'), offerings, start),
    ...makeFeed(random.fork('feed'), offerings, start),
    ...makeDrafts(random.fork('drafts'), offerings, helper.person, start),
  }
}

const everyPeer = (
  random: Random,
  offerings: readonly Offering[],
  cast: Cast,
  start: Date,
): readonly Peer[] => {
  const named = [...cast.values()].flatMap(({ peer }) => peer ?? [])
  return [...named, ...makePeers(random, offerings, named, start)]
}

const everyStory = (random: Random, cast: Cast, peers: readonly Peer[], start: Date): Story[] => {
  const told = makeCastStories({ random: random.fork('cast'), cast, peers, start })
  const open = new Map<string, number>()
  for (const { peer, answer } of told.flatMap(({ asked }) => asked))
    if (answer === null) open.set(peer.offerId, (open.get(peer.offerId) ?? 0) + 1)
  const telling = { random: random.fork('others'), peers, diary: makeDiary(), open, start }
  return [...told, ...makeStories(telling, told.length - 1)]
}

/** Everybody once: some are in the cast, some are peers, some have asked more than once. */
const everybody = (cast: Cast, peers: readonly Peer[], stories: readonly Story[]): Person[] => {
  const met = [...cast.values(), ...peers, ...stories.map(({ asker }) => asker)]
  return [...new Map(met.map(({ person }) => [person.id, person])).values()]
}

const memberOfCast = ({ slug, person, told, roles, peer, asker }: Actor): CastMember[] => {
  if (!told) return []
  const also = [...(peer ? (['peer'] as const) : []), ...(asker ? (['person'] as const) : [])]
  return [
    {
      slug,
      personId: person.id,
      cellId: person.cell,
      name: `${person.name.given} ${person.name.surname}`,
      email: person.email,
      ...told,
      roles: [...also, ...roles],
    },
  ]
}
