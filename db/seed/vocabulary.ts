// The vocabulary, and how often an experience comes up in the sample. Invented people have lived those
// for which there are invented words; whoever they are is left to them, and never drawn by chance.
import concepts from '../../data/vocabulary/concepts.json' with { type: 'json' }
import words from './stock/asking-words.json' with { type: 'json' }

export const conceptIds: readonly string[] = concepts.map((concept) => concept.id)

// Made for the sample alone: it is no figure about anybody.
const oftener: Readonly<Record<string, number>> = {
  'low-for-a-long-time': 9,
  panic: 8,
  'losing-someone': 6,
  'looking-after-someone': 6,
  'life-on-a-ward': 5,
  'long-term-pain': 5,
  'long-term-illness': 5,
  'bringing-up-children': 5,
  'drink-and-drugs': 5,
  'hurt-by-someone-close': 5,
  work: 5,
  'hearing-voices': 4,
  'growing-older': 4,
  racism: 4,
}

export const howCommon: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(words.experience).map((id) => [id, oftener[id] ?? 3]),
)
