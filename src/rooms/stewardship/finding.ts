import type { Tx } from '../../platform/database/door.ts'
import { makeFinder, type Finder } from './rules/find-concepts.ts'
import { listSayings, type Concept } from './vocabulary.ts'

// The last few finders, by what they were made of: the vocabulary changes seldom, and is small.
const made = new Map<string, Finder>()
const KEPT = 8

/** Finds, among the words of this place too, what somebody may have meant; the likeliest first. */
export const findConcepts = async (
  tx: Tx,
  cell: number,
  concepts: readonly Concept[],
  typed: string,
): Promise<string[]> => {
  const sayings = await listSayings(tx, cell)
  const of = JSON.stringify([concepts.map(({ id, name, retired }) => [id, name, retired]), sayings])
  const finder = made.get(of) ?? makeFinder(concepts, sayings)
  made.delete(of)
  made.set(of, finder)
  for (const old of [...made.keys()].slice(0, -KEPT)) made.delete(old)
  return finder(typed)
}
