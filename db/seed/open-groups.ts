// Groups that meet already: who holds each, when it next meets, and who has asked to join.
import stock from './stock/groups.json' with { type: 'json' }
import type { Cast } from './cast.ts'
import type { About, Held, Joining, Welcome } from './group-rows.ts'
import type { Way } from './introduction-rows.ts'
import type { Peer } from './peers.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import type { Vouch } from './rows.ts'
import type { Offering } from './services.ts'
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'
import { dayBefore } from './when.ts'

type Here = { cast: Cast; offerings: readonly Offering[]; peers: readonly Peer[]; start: Date }

export type OpenGroups = {
  vouches: Vouch[]
  held: Held[]
  about: About[]
  joinings: Joining[]
  welcomes: Welcome[]
}

type Holding = { held: Held; about: About[]; vouches: Vouch[] }

const holderOf = (slug: string | null, offering: Offering, { cast, peers }: Here): Person =>
  slug
    ? cast.get(slug)!.person
    : peers.find((peer) => peer.service.id === offering.service.id)!.person

const holdingOf = (one: (typeof stock)[number], here: Here): Holding => {
  const offering = here.offerings.find(({ slug }) => slug === one.service)!
  const holder = holderOf(one.holder, offering, here)
  const { cell_id, id: service_id } = offering.service
  const key = { cell_id, service_id, holder_id: holder.id }
  const held = {
    ...key,
    rhythm: one.rhythm,
    next_at: minutesAfter(daysAfter(here.start, one.inDays), one.hour * 60),
    way: one.way as Way,
    just_come: one.justCome,
    said_on: dayBefore(here.start, 3),
  }
  // Some of the cast hold a group beside the service that stands behind them.
  const vouch = {
    cell_id: key.cell_id,
    service_id: key.service_id,
    person_id: holder.id,
    since: dayBefore(here.start, 300),
    until: null,
  }
  const about = offering.about.map((concept_id) => ({ ...key, concept_id }))
  return { held, about, vouches: one.holder ? [vouch] : [] }
}

type Asks = { random: Random; held: Held; person: Person; words: string | null; daysAgo: number }

const joiningOf = ({ random, held, person, words, daysAgo }: Asks, start: Date): Joining => ({
  cell_id: held.cell_id,
  service_id: held.service_id,
  holder_id: held.holder_id,
  person_id: person.id,
  id: random.id(),
  name: person.name.given,
  words,
  asked_at: daysAfter(start, -daysAgo),
  stands_until: daysAfter(start, 7 - daysAgo),
})

const welcomeOf = (random: Random, joining: Joining): Welcome => ({
  cell_id: joining.cell_id,
  service_id: joining.service_id,
  person_id: joining.person_id,
  holder_id: joining.holder_id,
  id: random.id(),
  answer: 'welcome',
  words: 'We start at the gate by the tea van at ten. I have a red hat. We wait for the last one.',
})

export const makeOpenGroups = (random: Random, here: Here): OpenGroups => {
  const holdings = stock.map((one) => holdingOf(one, here))
  const walk = holdings[stock.findIndex(({ service }) => service === 'the-long-way-round')]!.held
  const asks = { random, held: walk }
  const denise = here.cast.get('denise')!.person
  const shanice = here.cast.get('shanice')!.person
  const words = 'I walk slowly on bad days. Is there somewhere to sit?'
  const joinings = [
    joiningOf({ ...asks, person: denise, words, daysAgo: 2 }, here.start),
    joiningOf({ ...asks, person: shanice, words: null, daysAgo: 9 }, here.start),
  ]
  return {
    vouches: holdings.flatMap((one) => one.vouches),
    held: holdings.map((one) => one.held),
    about: holdings.flatMap((one) => one.about),
    joinings,
    welcomes: [welcomeOf(random, joinings[1]!)],
  }
}
