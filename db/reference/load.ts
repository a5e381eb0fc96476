import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import pg from 'pg'
import { insertRows, type Row } from './insert-rows.ts'
import { loadVocabulary } from './vocabulary.ts'

const file = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')

const csv = (path: string): Record<string, string>[] =>
  parse(file(path), { columns: true, skip_empty_lines: true })

const regions = (): Row[] =>
  csv('places/region.csv').map((row) => ({
    code: row['region_code'],
    name: row['region_name'],
    nation: 'England',
  }))

const localities = (): Row[] => {
  const adults = new Map(
    csv('places/adult_population.csv').map((row) => [
      row['icb_code'],
      Number(row['adults_mid2022']),
    ]),
  )
  return csv('places/locality.csv').map((row) => ({
    code: row['icb_code'],
    slug: row['slug'],
    name: row['short_name'],
    kind: 'integrated care board',
    region_code: row['region_code'],
    population: Number(row['population_mid2022']),
    adults: adults.get(row['icb_code']),
    as_at: '2022-06-30',
    source:
      'Office for National Statistics, mid-2022 population estimates, boundaries of April 2024',
  }))
}

const districts = (): Row[] =>
  csv('places/district.csv').map((row) => ({
    code: row['district_code'],
    locality_code: row['icb_code'],
    name: row['district_name'],
    share: Number(row['share_of_district']),
  }))

const outcodes = (): Row[] =>
  csv('places/outcode.csv').map((row) => ({
    outcode: row['outcode'],
    town: row['town'],
    latitude: Number(row['latitude']),
    longitude: Number(row['longitude']),
    locality_code: row['icb_code'] || null,
  }))

/**
 * Puts the open reference data of data/ into an installation: places, populations and the vocabulary.
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
    await loadVocabulary(client)
    await client.query('commit')
  } finally {
    await client.end()
  }
}
