// Three small groups: who is in each, and how far it has come.
import type { Asker } from './askers.ts'
import type { Cast } from './cast.ts'
import type * as Row from './group-rows.ts'
import type { Peer } from './peers.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import type { Story } from './story.ts'
import { daysAfter } from '../../src/platform/clock.ts'

export type Here = { cast: Cast; peers: readonly Peer[]; stories: readonly Story[]; start: Date }

export type Circle = {
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
  [...cast.values()].some(({ person, told }) => told && person.id === id)

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

export const makeCircles = (random: Random, here: Here): Circle[] => {
  const forming = {
    named: 'denise',
    concept: 'hospital-not-by-choice',
    way: 'in person',
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
