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

/**
 * What others show, up to this many rows of people.shown: half of it to one viewer each in this cell,
 * half to the helpers of another. Nobody opens these words, so they are any bytes.
 */
export const fillShown = async (
  database: BenchDatabase,
  cell: number,
  rows: number,
): Promise<void> => {
  const { rows: counted } = await database.run('select count(*)::int as count from people.shown')
  const missing = Math.max(0, rows - (counted[0] as { count: number }).count)
  await database.run(
    `with made as (
       select gen_random_uuid() as person, gen_random_uuid() as id, gen_random_uuid() as viewer, n
       from generate_series(1, $2::int) as n),
     facets as (
       insert into people.facet (cell_id, person_id, id, kind, words_sealed, audience, changed_at)
       select case when n % 2 = 0 then $1::int else $1 + 1 end, person, id, 'words', sha512(id::text::bytea),
         case when n % 2 = 0 then 'might meet' else 'helpers' end, now() from made)
     insert into people.shown (cell_id, owner_id, facet_id, audience, viewer_id, kind, words_sealed, shown_at)
     select case when n % 2 = 0 then $1 else $1 + 1 end, person, id,
       case when n % 2 = 0 then 'might meet' else 'helpers' end,
       case when n % 2 = 0 then viewer else '${NOBODY}'::uuid end, 'words', sha512(id::text::bytea), now()
     from made`,
    [cell, missing],
  )
  await database.run('vacuum analyze')
}
