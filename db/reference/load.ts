import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import pg from 'pg'
import { insertRows, type Row } from './insert-rows.ts'

const file = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')

const csv = (path: string): Record<string, string>[] =>
  parse(file(path), { columns: true, skip_empty_lines: true })

type Concept = {
  id: string
  name: string
  both: string
  about?: string
  theme: string
  broader?: string
  sayings: string[]
}

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
    name_key: row['district_name']!.toLowerCase(),
    share: Number(row['share_of_district']),
  }))

const outcodes = (): Row[] =>
  csv('places/outcode.csv').map((row) => ({
    outcode: row['outcode'],
    town: row['town'],
    town_key: row['town']!.toLowerCase(),
    latitude: Number(row['latitude']),
    longitude: Number(row['longitude']),
    locality_code: row['icb_code'] || null,
  }))

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
    await insertRows(client, 'stewardship.concept', concepts())
    await insertRows(client, 'stewardship.saying', sayings())
    await client.query('commit')
  } finally {
    await client.end()
  }
}
