import {
  amongKinds,
  filters,
  format,
  full,
  minimal,
  paging,
  search,
  yesNo,
  type Parameter,
} from './parameters.ts'

export type Question = {
  path: string
  says: string
  parameters: Parameter[]
  one: boolean
  schema?: string
}

const alone = (schema: string) => ({ parameters: [], one: true, schema })

/** Every question of the interface, once: the page, the document and the tests are made from this. */
export const questions: readonly Question[] = [
  {
    path: '/',
    says: 'Which version this is, and where it is described.',
    ...alone('api_details'),
  },
  {
    path: '/services',
    says: 'Every service and group that offers peer support, in every locality.',
    parameters: [search, ...paging, format, ...filters, minimal, full],
    one: false,
    schema: 'service',
  },
  {
    path: '/services/{id}',
    says: 'One of them, with everything around it.',
    ...alone('service'),
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
    parameters: [search, ...paging, ...filters, full],
    one: false,
    schema: 'service_at_location',
  },
  {
    path: '/service_at_locations/{id}',
    says: 'One of those.',
    ...alone('service_at_location'),
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
    ...alone('taxonomy'),
  },
  {
    path: '/taxonomy_terms',
    says: 'The kinds of all lists.',
    parameters: [search, ...paging, ...amongKinds],
    one: false,
    schema: 'taxonomy_term',
  },
  {
    path: '/taxonomy_terms/{id}',
    says: 'One kind.',
    ...alone('taxonomy_term'),
  },
]
