import type { Tx } from '../../../platform/database/door.ts'
import { findConcepts, getVocabulary, type Vocabulary } from '../../stewardship/stewardship.ts'
import { cutSayings, readAskedWords, type AskedWords, type Cut } from '../rules/asked.ts'

export type Understood = AskedWords & {
  /** What misspelt words may have been meant as; asked only where the words themselves find nothing. */
  guess: () => Promise<AskedWords>
}

// What is a little like what was typed is a guess: two of them are enough.
const GUESSES = 2

const nothing: Understood = {
  parts: [],
  understood: [],
  guess: async () => ({ parts: [], understood: [] }),
}

/**
 * What somebody typed, as what must be met: words that the stewards know as a saying are also met by the
 * experience they name.
 */
export const understand = async (tx: Tx, cell: number, typed: string): Promise<Understood> => {
  if (typed === '') return nothing
  const vocabulary = await getVocabulary(tx, cell)
  const { concepts } = vocabulary
  const nameOf = (concept: string) => concepts.find(({ id }) => id === concept)?.name ?? concept
  const guess = async () => {
    const ids = (await findConcepts(tx, cell, concepts, typed)).slice(0, GUESSES)
    const understood = ids.map((concept) => ({ concept, name: nameOf(concept) }))
    return { parts: ids.length > 0 ? [ids.map((id) => `about:${id}`)] : [], understood }
  }
  return { ...readAskedWords(typed, cutOf(vocabulary)), guess }
}

// A vocabulary is cut to its stems once, for as long as it stands.
const cuts = new WeakMap<Vocabulary, Cut>()

const cutOf = (vocabulary: Vocabulary): Cut => {
  const known = cuts.get(vocabulary)
  if (known) return known
  const names = new Map(vocabulary.concepts.map(({ id, name }) => [id, name]))
  const called = vocabulary.concepts.map(({ id, name }) => ({ concept: id, words: name }))
  const cut = cutSayings(
    [...called, ...vocabulary.sayings].flatMap((saying) => {
      const name = names.get(saying.concept)
      return name === undefined ? [] : { ...saying, name }
    }),
  )
  cuts.set(vocabulary, cut)
  return cut
}
