import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import { listConcepts, listSayings, offered, type Concept, type Saying } from './vocabulary.ts'

/** The words that are offered today, and the ways people say them; the same object until they change. */
export type Vocabulary = { concepts: readonly Concept[]; sayings: readonly Saying[] }

// The last few, by the mark and the place they were read under.
const held = new Map<string, Vocabulary>()
const KEPT = 8

// A saying is only ever added, so their number tells; a concept is changed, and so is its row. What a place
// adds of its own is changed at any time: there it is the words themselves.
const markOf = async (tx: Tx, cell: number): Promise<string> => {
  const { rows } = await sql<{ mark: string }>`
    select concat_ws(' ', current_database(), ${cell}::int, (select count(*) from stewardship.saying),
      (select count(*) || ' ' || sum(xmin::text::bigint) from stewardship.concept),
      (select md5(string_agg(concept_id || ' ' || words, ' ' order by concept_id, words))
        from stewardship.local_saying where cell_id = ${cell}::int)) as mark`.execute(tx)
  return rows[0]!.mark
}

/**
 * The vocabulary as it stands in this place. It is a few thousand rows that hardly ever change, so they are
 * held between requests; whether they changed is asked each time, in this transaction.
 */
export const getVocabulary = async (tx: Tx, cell: number): Promise<Vocabulary> => {
  const mark = await markOf(tx, cell)
  const known = held.get(mark)
  if (known) return known
  const concepts = offered(await listConcepts(tx))
  const vocabulary = { concepts, sayings: await listSayings(tx, cell) }
  held.set(mark, vocabulary)
  for (const old of [...held.keys()].slice(0, -KEPT)) held.delete(old)
  return vocabulary
}
