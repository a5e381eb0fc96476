import pg from 'pg'
import { insertRows, type Row } from './insert-rows.ts'
import { districts, localities, outcodes, postcodeAreas, regions } from './places.ts'
import { file } from './read.ts'

type Concept = {
  id: string
  name: string
  both: string
  about?: string
  theme: string
  broader?: string
  sayings: string[]
}

const vocabulary = () => JSON.parse(file('vocabulary/concepts.json')) as Concept[]

// A broader concept stands before those that name it.
const broaderFirst = <T extends Concept>(concepts: T[]) =>
  concepts.toSorted((a, b) => Number(Boolean(a.broader)) - Number(Boolean(b.broader)))

const concepts = (): Row[] =>
  broaderFirst(vocabulary().map((concept, position) => ({ ...concept, position }))).map(
    (concept) => ({
      id: concept.id,
      name: concept.name,
      you_both: concept.both,
      about: concept.about ?? null,
      theme: concept.theme,
      position: concept.position,
      broader_id: concept.broader ?? null,
      since: '2026-11-01',
    }),
  )

const sayings = (): Row[] =>
  vocabulary().flatMap((concept) =>
    concept.sayings.map((words) => ({ concept_id: concept.id, words })),
  )

/**
 * Puts the open reference data of data/ into an installation that has none: places, populations and
 * the first vocabulary. Doing it again changes nothing.
 */
export const loadReference = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await insertRows(client, 'places.region', regions())
    await insertRows(client, 'places.locality', localities())
    await insertRows(client, 'places.district', districts())
    await insertRows(client, 'places.outcode', outcodes())
    await insertRows(client, 'places.postcode_area', postcodeAreas())
    await insertRows(client, 'stewardship.concept', concepts())
    await insertRows(client, 'stewardship.saying', sayings())
    await client.query('commit')
  } finally {
    await client.end()
  }
}
