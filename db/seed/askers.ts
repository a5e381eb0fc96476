// People who asked to meet someone: what they said, and what they would like in common.
import stock from './stock/asking-words.json' with { type: 'json' }
import practical from './stock/practical-words.json' with { type: 'json' }
import type { LocalityCode } from './places.ts'
import type { Person, Says } from './people.ts'
import type { Random } from './random.ts'
import type { Way, Weight } from './introduction-rows.ts'
import { minutesAfter } from '../../src/platform/clock.ts'
import { nameSomeone } from './names.ts'
import { askerTags } from './practical.ts'
import { makePerson } from './people.ts'
import { cellOf } from './places.ts'
import { askerSays, experience, keptBackSays, moreConcepts } from './sayings.ts'

export type Wish = { concept: string; weight: Weight }

export type Asker = {
  person: Person
  wishes: readonly Wish[]
  /** Who they would rather meet. */
  meet?: readonly Wish[]
  ways: readonly Way[]
  madeAt: Date
  /** The peer whom somebody who asks again has met already. */
  hasMet?: string
}

export const makeAsker = (random: Random, locality: LocalityCode, madeAt: Date): Asker => {
  const [main = '', ...others] = moreConcepts(random, [], random.whole(1, 4))
  const kept = moreConcepts(
    random,
    [main, ...others],
    Number(random.weighted({ 0: 6, 1: 3, 2: 1 })),
  )
  const person = makePerson(random, {
    cell: cellOf[locality],
    name: nameSomeone(random, locality),
    joinedAt: minutesAfter(madeAt, -random.whole(3, 40)),
    says: [
      { kind: 'asking', words: askingWords(random, main), audience: 'might meet' },
      // The words speak of it, so it is shown wherever they are.
      experience(main, 'might meet'),
      ...askerSays(random, others),
      ...keptBackSays(random, kept),
      ...needsOf(random),
    ],
    more: askerTags(random.fork(`practical ${madeAt.toISOString()}`), cellOf[locality]),
  })
  return { person, wishes: wishesOf(random, main, others), ways: waysOf(random), madeAt }
}

const wishesOf = (random: Random, main: string, others: readonly string[]): Wish[] => [
  { concept: main, weight: random.chance(0.4) ? 'must' : 'matters' },
  ...others.map((concept) => ({
    concept,
    weight: random.weighted<Weight>({ must: 4, matters: 50, nice: 46 }),
  })),
]

const waysOf = (random: Random): Way[] => {
  const way = random.weighted<Way>({
    'in person': 45,
    walking: 15,
    phone: 22,
    video: 12,
    writing: 6,
  })
  const others = (['in person', 'walking', 'phone', 'video'] as const).filter((one) => one !== way)
  return [way, ...random.shuffled(others).slice(0, random.whole(0, 2))]
}

const askingWords = (random: Random, concept: string): string => {
  const lines = stock.experience[concept as keyof typeof stock.experience]
  const hopes = random.shuffled(stock.hope).slice(0, random.whole(1, 2))
  return [random.pick(lines), ...hopes].join(' ')
}

const needsOf = (random: Random): Says[] =>
  random.chance(0.15)
    ? [{ kind: 'access need', words: random.pick(practical.needs), audience: 'might meet' }]
    : []
