import pg from 'pg'
import { loadFrameworks } from './frameworks.ts'
import { insertRows } from './insert-rows.ts'
import { districts, localities, outcodes, postcodeAreas, regions } from './places.ts'
import { loadVocabulary } from './vocabulary.ts'

/**
 * Puts the open reference data of data/ into an installation: places, populations, the vocabulary
 * and the frameworks that others made.
 * Doing it again adds what is new, and changes nothing that the stewards have decided.
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
    await loadVocabulary(client)
    await loadFrameworks(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
