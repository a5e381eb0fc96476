// What invented people choose from a list: languages, ways, times of the week, and areas; and the
// rows that matching reads of it. Each person draws from a stream of their own.
import type { Random } from './random.ts'
import type { Audience } from './rows.ts'
import type { Says } from './people.ts'
import { conceptIds } from './vocabulary.ts'

/** First halves of postcodes in each of the two places. */
const areas: Readonly<Record<number, readonly string[]>> = {
  1: ['BS1', 'BS2', 'BS3', 'BS4', 'BS5', 'BS6', 'BS7', 'BS13', 'BS15', 'BS16', 'BS22', 'BS34'],
  2: ['B1', 'B5', 'B8', 'B9', 'B10', 'B12', 'B13', 'B16', 'B20', 'B23', 'B29', 'B91'],
}

// Made for the sample alone: it is no figure about anybody.
const spoken = {
  cy: 2,
  pl: 4,
  ur: 5,
  pa: 5,
  bn: 3,
  so: 4,
  ro: 3,
  ar: 3,
  bfi: 2,
  es: 3,
  pt: 3,
  fa: 2,
}
const times = {
  'weekday morning': 5,
  'weekday afternoon': 5,
  'weekday evening': 6,
  'weekend morning': 3,
  'weekend afternoon': 4,
  'weekend evening': 2,
}

const tagged =
  (kind: Says['kind'], audience: Audience) =>
  (tag: string): Says => ({ kind, tag, audience })

const someOf = (random: Random, weights: Readonly<Record<string, number>>, count: number) => [
  ...new Set(Array.from({ length: count }, () => random.weighted(weights))),
]

/** What a peer says of how to meet: their ways first, as their offer has them. */
export const peerTags = (random: Random, cell: number, ways: readonly string[]): Says[] => [
  ...ways.map(tagged('way', 'might meet')),
  ...['en', ...(random.chance(0.3) ? someOf(random, spoken, 1) : [])].map(
    tagged('language', 'might meet'),
  ),
  ...someOf(random, times, random.whole(2, 4)).map(
    tagged('time of week', random.chance(0.8) ? 'might meet' : 'match'),
  ),
  ...(ways.includes('in person') || ways.includes('walking')
    ? random.shuffled(areas[cell]!).slice(0, random.whole(1, 3))
    : []
  ).map(tagged('area', random.chance(0.7) ? 'might meet' : 'match')),
]

/** What somebody who asks says of how to meet. Most leave most of it open. */
export const askerTags = (random: Random, cell: number): Says[] => [
  ...(random.chance(0.25) ? someOf(random, spoken, 1) : []).map(tagged('language', 'match')),
  ...(random.chance(0.5) ? someOf(random, times, random.whole(1, 3)) : []).map(
    tagged('time of week', random.chance(0.5) ? 'might meet' : 'match'),
  ),
  ...(random.chance(0.5) ? [random.pick(areas[cell]!)] : []).map(tagged('near', 'match')),
]

/** What a peer does not take on: never anything they let others be met on here. */
export const notTakenOn = (random: Random, lived: ReadonlySet<string>): string[] =>
  random.chance(0.12) ? [random.pick(conceptIds.filter((id) => !lived.has(id)))] : []
