import { isUuid } from '../../../platform/ids.ts'
import { readOutcode } from '../../places/places.ts'

/** What a machine asks for, in the standard's words: paging, and every filter it has. */
export type Asked = {
  page: number
  perPage: number
  search: string | null
  taxonomyTermId: string | null
  taxonomyId: string | null
  organisationId: string | null
  parentId: string | null
  topOnly: boolean
  modifiedAfter: Date | null
  minimal: boolean
  full: boolean
  /** All of them, a line each, without pages. */
  lines: boolean
  minimumAge: number | null
  maximumAge: number | null
  day: string | null
  startTime: string | null
  endTime: string | null
  outcode: string | null
  metres: number | null
}

export type Query = Readonly<Record<string, string>>
export type Misread = { error: string }

export const PER_PAGE = 50
export const PER_PAGE_MOST = 100
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

class Wrong extends Error {}

// The standard writes its names with underscores; addresses are read without them.
const said = (query: Query, name: string): string | null => {
  const value = (query[name] ?? '').trim()
  return value === '' ? null : value
}

const whole = (query: Query, name: string, least: number, most: number): number | null => {
  const value = said(query, name)
  if (value === null) return null
  const number = Number(value)
  if (!/^\d{1,9}$/.test(value) || number < least || number > most)
    throw new Wrong(`${name} is a whole number from ${least} to ${most}.`)
  return number
}

const id = (query: Query, name: string): string | null => {
  const value = said(query, name)?.toLowerCase() ?? null
  if (value !== null && !isUuid(value)) throw new Wrong(`${name} is an identifier (a UUID).`)
  return value
}

const yes = (query: Query, name: string): boolean => {
  const value = said(query, name)
  if (value === null || value === 'false') return false
  if (value === 'true' || value === '1') return true
  throw new Wrong(`${name} is true or false.`)
}

const asLines = (query: Query): boolean => {
  const value = said(query, 'format') ?? 'json'
  if (value !== 'json' && value !== 'ndjson') throw new Wrong('format is json or ndjson.')
  return value === 'ndjson'
}

const moment = (query: Query, name: string): Date | null => {
  const value = said(query, name)
  if (value === null) return null
  const at = /^\d{4}-\d\d-\d\d/.test(value) ? new Date(value) : new Date(Number.NaN)
  if (Number.isNaN(at.getTime()))
    throw new Wrong(`${name} is a day or a moment, such as 2026-11-23.`)
  return at
}

const clock = (query: Query, name: string): string | null => {
  const value = said(query, name)
  if (value !== null && !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value))
    throw new Wrong(`${name} is a time of day, such as 18:30.`)
  return value
}

const weekday = (query: Query): string | null => {
  const value = said(query, 'day')
  if (value === null) return null
  const at = NAMES.findIndex((name) => name.startsWith(value.toLowerCase().slice(0, 9)))
  const short =
    DAYS.find((one) => one === value.toUpperCase()) ?? (value.length > 2 ? DAYS[at] : undefined)
  if (short === undefined) throw new Wrong('day is a day of the week, such as MO or Monday.')
  return short
}

const outcode = (query: Query): string | null => {
  const value = said(query, 'postcode')
  if (value === null) return null
  const read = readOutcode(value)
  if (read === undefined)
    throw new Wrong('postcode is a postcode of the United Kingdom, or its first half.')
  return read
}

const read = (query: Query): Asked => {
  const asked = {
    page: whole(query, 'page', 1, 1_000_000) ?? 1,
    perPage: whole(query, 'per_page', 1, PER_PAGE_MOST) ?? PER_PAGE,
    search: said(query, 'search')?.slice(0, 200) ?? null,
    taxonomyTermId: id(query, 'taxonomy_term_id'),
    taxonomyId: id(query, 'taxonomy_id'),
    organisationId: id(query, 'organization_id'),
    parentId: id(query, 'parent_id'),
    topOnly: yes(query, 'top_only'),
    modifiedAfter: moment(query, 'modified_after'),
    minimal: yes(query, 'minimal'),
    full: yes(query, 'full') || yes(query, 'full_service'),
    minimumAge: whole(query, 'minimum_age', 0, 130),
    maximumAge: whole(query, 'maximum_age', 0, 130),
    day: weekday(query),
    startTime: clock(query, 'start_time'),
    endTime: clock(query, 'end_time'),
    outcode: outcode(query),
    metres: whole(query, 'proximity', 1, 500_000),
    lines: asLines(query),
  }
  if (asked.metres !== null && asked.outcode === null)
    throw new Wrong('proximity is metres from a postcode: say the postcode too.')
  return asked
}

/** What is asked; or the sentence that says which part could not be read. */
export const readAsked = (query: Query): Asked | Misread => {
  try {
    return read(query)
  } catch (error) {
    if (error instanceof Wrong) return { error: error.message }
    throw error
  }
}
