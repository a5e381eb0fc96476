import { PER_PAGE, PER_PAGE_MOST } from './asked.ts'
import { BASE, dataRoutes } from './open-referral.routes.ts'

/** One question that can be asked with an address. */
export type Parameter = { name: string; says: string; schema: Record<string, unknown> }

const uuid = { type: 'string', format: 'uuid' }
const age = { type: 'integer', minimum: 0, maximum: 130 }
const yesNo = { type: 'boolean', default: false }

const paging: Parameter[] = [
  {
    name: 'page',
    says: 'Which page. The first is 1.',
    schema: { type: 'integer', minimum: 1, default: 1 },
  },
  {
    name: 'per_page',
    says: 'How many on a page.',
    schema: { type: 'integer', minimum: 1, maximum: PER_PAGE_MOST, default: PER_PAGE },
  },
]
const search = { name: 'search', says: 'Words that must all be met.', schema: { type: 'string' } }
const sorted: Parameter[] = [
  { name: 'taxonomy_term_id', says: 'Sorted under this kind.', schema: uuid },
  { name: 'taxonomy_id', says: 'Sorted under any kind of this list.', schema: uuid },
  { name: 'organization_id', says: 'Run by this organisation.', schema: uuid },
]
const times: Parameter[] = [
  {
    name: 'modified_after',
    says: 'Changed on or after this day or moment.',
    schema: { type: 'string', format: 'date-time' },
  },
  { name: 'minimum_age', says: 'Open to somebody of this age or older.', schema: age },
  { name: 'maximum_age', says: 'Open to somebody of this age or younger.', schema: age },
  {
    name: 'day',
    says: 'Meets on this day: MO, TU and so on, or the whole name.',
    schema: { type: 'string' },
  },
  {
    name: 'start_time',
    says: 'Still open after this time, such as 18:30.',
    schema: { type: 'string' },
  },
  { name: 'end_time', says: 'Open before this time.', schema: { type: 'string' } },
]
const places: Parameter[] = [
  {
    name: 'postcode',
    says: 'In the locality of this postcode, or near it. The first half is enough.',
    schema: { type: 'string' },
  },
  {
    name: 'proximity',
    says: 'Within so many metres of the middle of the postcode’s first half.',
    schema: { type: 'integer', minimum: 1, maximum: 500_000 },
  },
]
const full = { name: 'full', says: 'With everything around each.', schema: yesNo }
const minimal = {
  name: 'minimal',
  says: 'Only identifiers and when each changed, in one answer.',
  schema: yesNo,
}

export type Question = {
  path: string
  says: string
  parameters: Parameter[]
  one: boolean
  schema?: string
}

/** Every question of the interface, once: the page, the document and the tests are made from this. */
export const questions: readonly Question[] = [
  {
    path: '/',
    says: 'Which version this is, and where it is described.',
    parameters: [],
    one: true,
    schema: 'api_details',
  },
  {
    path: '/services',
    says: 'Every service and group that offers peer support, in every locality.',
    parameters: [search, ...paging, ...sorted, ...times, ...places, minimal, full],
    one: false,
    schema: 'service',
  },
  {
    path: '/services/{id}',
    says: 'One of them, with everything around it.',
    parameters: [],
    one: true,
    schema: 'service',
  },
  {
    path: '/organizations',
    says: 'Those who run them.',
    parameters: [
      search,
      ...paging,
      full,
      { name: 'full_service', says: 'The same as full.', schema: yesNo },
    ],
    one: false,
    schema: 'organization',
  },
  {
    path: '/organizations/{id}',
    says: 'One of those, with what it runs.',
    parameters: [
      { name: 'full_service', says: 'With everything around each service.', schema: yesNo },
    ],
    one: true,
    schema: 'organization',
  },
  {
    path: '/service_at_locations',
    says: 'Which service meets where. What is told only in private is not among them.',
    parameters: [search, ...paging, ...sorted, ...times, ...places, full],
    one: false,
    schema: 'service_at_location',
  },
  {
    path: '/service_at_locations/{id}',
    says: 'One of those.',
    parameters: [],
    one: true,
    schema: 'service_at_location',
  },
  {
    path: '/taxonomies',
    says: 'The lists of kinds that services are sorted by.',
    parameters: [search, ...paging],
    one: false,
    schema: 'taxonomy',
  },
  {
    path: '/taxonomies/{id}',
    says: 'One list, with its kinds.',
    parameters: [],
    one: true,
    schema: 'taxonomy',
  },
  {
    path: '/taxonomy_terms',
    says: 'The kinds of all lists.',
    parameters: [
      search,
      ...paging,
      { name: 'taxonomy_id', says: 'Of this list.', schema: uuid },
      { name: 'parent_id', says: 'Right below this kind.', schema: uuid },
      { name: 'top_only', says: 'Only those below no other.', schema: yesNo },
    ],
    one: false,
    schema: 'taxonomy_term',
  },
  {
    path: '/taxonomy_terms/{id}',
    says: 'One kind.',
    parameters: [],
    one: true,
    schema: 'taxonomy_term',
  },
]

const SCHEMAS = 'https://openreferraluk.org/specifications/3.0/schema'

const answerOf = ({ one, schema }: Question) => {
  const ref = { $ref: `${SCHEMAS}/${schema}.json` }
  const number = { type: 'integer' }
  const flag = { type: 'boolean' }
  return one
    ? ref
    : {
        type: 'object',
        required: [
          'total_items',
          'total_pages',
          'page_number',
          'size',
          'first_page',
          'last_page',
          'empty',
          'contents',
        ],
        properties: {
          total_items: number,
          total_pages: number,
          page_number: number,
          size: number,
          first_page: flag,
          last_page: flag,
          empty: flag,
          contents: { type: 'array', items: ref },
        },
      }
}

const operation = (question: Question) => ({
  summary: question.says,
  operationId: `get${question.path.replaceAll(/[^a-z]+/g, '_')}`,
  parameters: [
    ...(question.path.includes('{id}')
      ? [{ name: 'id', in: 'path', required: true, schema: uuid }]
      : []),
    ...question.parameters.map(({ name, says, schema }) => ({
      name,
      in: 'query',
      required: false,
      description: says,
      schema,
    })),
    { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
  ],
  responses: {
    200: {
      description: 'What was asked for.',
      headers: { ETag: { schema: { type: 'string' } } },
      content: { 'application/json': { schema: answerOf(question) } },
    },
    304: { description: 'It is as it was when you got that ETag.' },
    ...(question.parameters.length > 0
      ? { 400: { description: 'Part of the question could not be read.' } }
      : {}),
    ...(question.path.includes('{id}')
      ? { 404: { description: 'There is nothing under that identifier.' } }
      : {}),
  },
})

/** The interface described for machines (OpenAPI 3.1). */
export const openapi = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Peer support services, from Kith',
    version: 'HSDS-UK-3.0',
    description:
      'Services and groups that offer peer support, as Open Referral UK 3. Where a venue is confidential no address and no point is published. What comes from another list carries that list’s licence.',
  },
  externalDocs: { url: `${origin}${dataRoutes.page}`, description: 'The same for people to read.' },
  servers: [{ url: `${origin}${BASE}` }],
  paths: Object.fromEntries(
    questions.map((question) => [question.path, { get: operation(question) }]),
  ),
})
