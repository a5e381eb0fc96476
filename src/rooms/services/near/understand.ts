import type { Tx } from '../../../platform/database/door.ts'
import { findConcepts, listConcepts, listSayings, offered } from '../../stewardship/stewardship.ts'
import { readAskedWords, type AskedWords } from '../rules/asked.ts'

// What is a little like what was typed is a guess: two of them are enough.
const GUESSES = 2

/**
 * What somebody typed, as what must be met. Words that the stewards know as a saying are also met by the
 * experience they name; where none is known, by what the stewards' finder takes misspelt words for.
 */
export const understand = async (tx: Tx, cell: number, typed: string): Promise<AskedWords> => {
  const concepts = await listConcepts(tx)
  const names = new Map(offered(concepts).map(({ id, name }) => [id, name]))
  const sayings = await listSayings(tx, cell)
  const known = [
    ...[...names].map(([concept, name]) => ({ concept, name, words: name })),
    ...sayings.flatMap(({ concept, words }) => {
      const name = names.get(concept)
      return name === undefined ? [] : [{ concept, name, words }]
    }),
  ]
  const read = readAskedWords(typed, known)
  if (read.understood.length > 0 || read.parts.length === 0) return read
  const guessed = (await findConcepts(tx, cell, concepts, typed)).slice(0, GUESSES)
  return {
    parts: read.parts.map((part) => [...part, ...guessed.map((id) => `about:${id}`)]),
    understood: guessed.map((concept) => ({ concept, name: names.get(concept) ?? concept })),
  }
}
