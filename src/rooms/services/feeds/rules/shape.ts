import { isRaw, type Raw } from './raw.ts'

export type Shape = 'Open Referral UK 1' | 'Open Referral UK 2' | 'Open Referral UK 3' | 'HSDS 3'

/** What a page of a feed says of itself, however it spells it. */
export type Envelope = { pages: number | null; total: number | null; number: number | null }

const PAGES = ['totalPages', 'total_pages', 'totalpages']
const TOTAL = ['totalElements', 'total_items', 'totalelements']
const NUMBER = ['number', 'page_number']

export const envelopeKeys = [...PAGES, ...TOTAL, ...NUMBER]
export const listKeys = ['contents', 'content']

const first = (facts: Raw, keys: readonly string[]): number | null => {
  for (const key of keys) {
    const value = Number(facts[key] ?? Number.NaN)
    if (Number.isInteger(value) && value >= 0) return value
  }
  return null
}

export const readEnvelope = (facts: Raw): Envelope => ({
  pages: first(facts, PAGES),
  total: first(facts, TOTAL),
  number: first(facts, NUMBER),
})

/** Which standard a record follows, by what only that one has. */
export const shapeOf = (list: string | undefined, raw: unknown): Shape => {
  const has = (...keys: string[]) => isRaw(raw) && keys.some((key) => key in raw)
  if (has('pc_metadata') && !has('last_modified', 'service_areas', 'contacts'))
    return 'Open Referral UK 2'
  if (has('eligibility_description', 'application_process', 'program', 'required_documents'))
    return 'HSDS 3'
  if (list === 'content') return 'Open Referral UK 1'
  if (list === 'contents') return 'Open Referral UK 3'
  return has('service_taxonomys', 'regular_schedules', 'eligibilitys')
    ? 'Open Referral UK 1'
    : 'Open Referral UK 3'
}
