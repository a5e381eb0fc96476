// What a peer says: a line about something they lived through, and a little about themself.
import stock from './stock/peer-words.json' with { type: 'json' }
import practical from './stock/practical-words.json' with { type: 'json' }
import type { Says } from './people.ts'
import type { Random } from './random.ts'
import { experience, moreConcepts, peerSays } from './sayings.ts'

export type Line = { concept: string; words: string }

export const allLines: readonly Line[] = Object.entries(stock.experience).flatMap(
  ([concept, lines]) => lines.map((words) => ({ concept, words })),
)

// The words speak of one experience, so that one is shown wherever the words are.
export const saysOf = (
  random: Random,
  { concept, words }: Line,
  about: readonly string[],
): Says[] => {
  const shared = about.filter((one) => one !== concept).slice(0, 1)
  const more = moreConcepts(random, [concept, ...shared], random.whole(2, 4))
  return [
    { kind: 'words', words: peerWords(random, words), audience: 'might meet' },
    experience(concept, 'might meet'),
    ...shared.map((one) => experience(one, 'might meet')),
    ...peerSays(random, more),
    { kind: 'times', words: random.pick(practical.times), audience: 'might meet' },
    ...needsOf(random),
  ]
}

const peerWords = (random: Random, line: string): string => {
  const company = random.chance(0.6) ? [random.pick(stock.company)] : []
  return [line, random.pick(stock.everyday), ...company].join(' ')
}

const needsOf = (random: Random): Says[] =>
  random.chance(0.12)
    ? [{ kind: 'access need', words: random.pick(practical.needs), audience: 'might meet' }]
    : []
