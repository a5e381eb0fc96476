import type { KeyObject } from 'node:crypto'
import pg from 'pg'
import { insertRows } from '../../db/reference/insert-rows.ts'
import { seal } from '../../src/platform/crypto/seal.ts'
import { newUuid } from '../../src/platform/ids.ts'
import type { BenchDatabase } from '../database.ts'

// What each of them shows: their name, what they ask for, and two things they have lived.
const KINDS = ['name', 'asking', 'experience', 'experience']
const NOBODY = '00000000-0000-0000-0000-000000000000'
const WORDS: Record<string, string> = {
  name: 'Rosalind',
  asking: 'I would like to meet someone who has left the ward and found their feet again.',
}

type Showing = { cell_id: number; person: string; key: KeyObject; concepts: string[]; at: Date }

const rowsOf = ({ cell_id, person, key, concepts, at }: Showing) =>
  KINDS.map((kind, index) => {
    const id = newUuid('facet')
    const words = WORDS[kind]
    const concept_id = words ? null : concepts[index - 2]!
    const sealed = (place: string) => (words ? seal(key, place, words) : null)
    const both = { cell_id, kind, concept_id }
    return {
      facet: {
        ...both,
        person_id: person,
        id,
        audience: 'helpers',
        changed_at: at,
        words_sealed: sealed(`facet|${id}`),
      },
      shown: {
        ...both,
        owner_id: person,
        facet_id: id,
        audience: 'helpers',
        shown_at: at,
        words_sealed: sealed(`shown|${id}|${NOBODY}`),
      },
    }
  })

/** People who have asked for help to find someone: what each of them shows fills one row of the page. */
export const addWaiting = async (
  database: BenchDatabase,
  cell: number,
  count: number,
): Promise<void> => {
  const { keys } = database.opened
  const people = Array.from({ length: count }, () => newUuid('person'))
  await keys.makeMany(people)
  const held = await keys.get(people)
  const concepts = (await database.run('select id from stewardship.concept order by id limit 2'))
    .rows
  const rows = people.flatMap((person, index) =>
    rowsOf({
      cell_id: cell,
      person,
      key: held.get(person)!,
      concepts: concepts.map(({ id }) => String(id)),
      at: new Date(Date.UTC(2026, 0, 1) + index * 60_000),
    }),
  )
  const client = new pg.Client({ connectionString: database.addresses.ownerUrl })
  await client.connect()
  await insertRows(
    client,
    'people.facet',
    rows.map(({ facet }) => facet),
  )
  await insertRows(
    client,
    'people.shown',
    rows.map(({ shown }) => shown),
  )
  await client.end()
}
