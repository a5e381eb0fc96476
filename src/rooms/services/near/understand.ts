import type { Tx } from '../../../platform/database/door.ts'
import { findConcepts, listConcepts, listSayings, offered } from '../../stewardship/stewardship.ts'
import { readAskedWords, type AskedWords } from '../rules/asked.ts'

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
  const concepts = offered(await listConcepts(tx))
  const names = new Map(concepts.map(({ id, name }) => [id, name]))
  const nameOf = (concept: string) => names.get(concept) ?? concept
  const sayings = (await listSayings(tx, cell)).filter(({ concept }) => names.has(concept))
  const known = [...concepts.map(({ id, name }) => ({ concept: id, words: name })), ...sayings].map(
    (saying) => ({ ...saying, name: nameOf(saying.concept) }),
  )
  const guess = async () => {
    const ids = (await findConcepts(tx, cell, concepts, typed)).slice(0, GUESSES)
    const understood = ids.map((concept) => ({ concept, name: nameOf(concept) }))
    return { parts: ids.length > 0 ? [ids.map((id) => `about:${id}`)] : [], understood }
  }
  return { ...readAskedWords(typed, known), guess }
}
