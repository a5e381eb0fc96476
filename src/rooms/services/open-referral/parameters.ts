import { PER_PAGE, PER_PAGE_MOST } from './asked.ts'

/** One question that can be asked with an address. */
export type Parameter = { name: string; says: string; schema: Record<string, unknown> }

export const uuid = { type: 'string', format: 'uuid' }
const age = { type: 'integer', minimum: 0, maximum: 130 }
export const yesNo = { type: 'boolean', default: false }

export const paging: Parameter[] = [
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
export const search = {
  name: 'search',
  says: 'Words that must all be met.',
  schema: { type: 'string' },
}
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
export const full = { name: 'full', says: 'With everything around each.', schema: yesNo }
export const minimal = {
  name: 'minimal',
  says: 'Only identifiers and when each changed, in one answer.',
  schema: yesNo,
}

export const format = {
  name: 'format',
  says: 'json, in pages; or ndjson: all of them, a line each, without pages.',
  schema: { type: 'string', enum: ['json', 'ndjson'], default: 'json' },
}
/** What narrows a list of services, or of where they meet. */
export const filters: Parameter[] = [...sorted, ...times, ...places]
export const amongKinds: Parameter[] = [
  { name: 'taxonomy_id', says: 'Of this list.', schema: uuid },
  { name: 'parent_id', says: 'Right below this kind.', schema: uuid },
  { name: 'top_only', says: 'Only those below no other.', schema: yesNo },
]
