// Nations, regions, localities, districts and outcodes, from the files of data/places.
import type { Row } from './insert-rows.ts'
import { csv } from './read.ts'

// A nation without regions stands as one, so that every locality is somewhere.
export const regions = (): Row[] => [
  ...csv('places/region.csv').map((row) => ({
    code: row['region_code'],
    name: row['region_name'],
    nation: 'England',
  })),
  ...new Map(
    otherNations().map(({ area_code, nation }) => [
      nation,
      { code: area_code, name: nation, nation },
    ]),
  ).values(),
]

const otherNations = () => csv('places/other_nations_locality.csv')

export const localities = (): Row[] => [...englishLocalities(), ...otherLocalities()]

const englishLocalities = (): Row[] => {
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

// Names and codes only: nobody's count of the people there is held yet.
const otherLocalities = (): Row[] =>
  otherNations().map((row) => ({
    code: row['code'],
    slug: row['slug'],
    name: row['short_name'],
    kind: row['kind'],
    region_code: row['area_code'],
    population: null,
    adults: null,
    as_at: '2019-04-01',
    source: 'Names and codes only; see data/README.md',
  }))

export const districts = (): Row[] =>
  csv('places/district.csv').map((row) => ({
    code: row['district_code'],
    locality_code: row['icb_code'],
    name: row['district_name'],
    name_key: row['district_name']!.toLowerCase(),
    share: Number(row['share_of_district']),
  }))

export const outcodes = (): Row[] =>
  csv('places/outcode.csv').map((row) => ({
    outcode: row['outcode'],
    town: row['town'],
    town_key: row['town']!.toLowerCase(),
    latitude: Number(row['latitude']),
    longitude: Number(row['longitude']),
    locality_code: row['icb_code'] || null,
  }))

export const postcodeAreas = (): Row[] => csv('places/other_nations_postcode_area.csv')
