/** Every address of the published data. The base is one, as the standard asks. */
export const BASE = '/open-referral/v3'

export const dataRoutes = {
  bare: BASE,
  root: `${BASE}/`,
  openapi: `${BASE}/openapi.json`,
  services: `${BASE}/services`,
  service: `${BASE}/services/:id`,
  organisations: `${BASE}/organizations`,
  organisation: `${BASE}/organizations/:id`,
  taxonomies: `${BASE}/taxonomies`,
  taxonomy: `${BASE}/taxonomies/:id`,
  terms: `${BASE}/taxonomy_terms`,
  term: `${BASE}/taxonomy_terms/:id`,
  places: `${BASE}/service_at_locations`,
  place: `${BASE}/service_at_locations/:id`,
  page: '/open-data',
} as const
