import type { House } from '../../../../platform/acting.ts'
import { FeedProblem } from '../problem.ts'
import type { Listing, Refused } from '../rules/listing.ts'
import { judge } from '../rules/peer-support.ts'
import { isRaw, line, type Raw } from '../rules/raw.ts'
import { asKept, readRecord, type Kept } from '../rules/read-record.ts'
import { takeRecord, type Outcome, type Run } from './one-record.ts'
import type { Source } from './source.ts'

export type Ready = { listing: Listing; kept: Kept }

export const ready = (raw: unknown): Ready | Refused => {
  const kept = asKept(raw)
  if ('refused' in kept) return kept
  const listing = readRecord(kept.raw)
  return 'refused' in listing ? listing : { listing, kept }
}

const DETAILS = [
  'contacts',
  'locations',
  'service_at_locations',
  'schedules',
  'regular_schedules',
  'attributes',
  'service_taxonomys',
]

const isShort = (raw: unknown): raw is Raw => isRaw(raw) && !DETAILS.some((key) => key in raw)

/** A list may say little of each; the rest stands on a page of its own, asked for where it may matter. */
const withDetail = async (source: Source, raw: unknown, { listing }: Ready): Promise<unknown> => {
  if (!source.detail || !isShort(raw) || judge(listing).verdict === 'not peer support') return raw
  const more = await source.detail(listing.external)
  return isRaw(more) && line(more, 'id') === listing.external ? { ...raw, ...more } : raw
}

/** One record made ready, with what its own page adds where that may matter. */
export const fetched = async (source: Source, raw: unknown): Promise<Ready | Refused> => {
  const short = ready(raw)
  if ('refused' in short) return short
  try {
    const whole = await withDetail(source, raw, short)
    return whole === raw ? short : ready(whole)
  } catch (error) {
    if (!(error instanceof FeedProblem)) throw error
    // Not every list has such pages. One that has them, and is in trouble, is not read in by halves.
    if (!error.again) return short
    return { refused: `Its own page could not be read. ${error.message}` }
  }
}

// What PostgreSQL will not hold is a fault of the record; anything else is a fault of the house.
export const ofTheRecord = (error: unknown): boolean =>
  /^(22|23|54)/.test((error as { code?: string }).code ?? '')

/** One record taken in by itself. */
export const taken = async (house: House, run: Run, { listing, kept }: Ready): Promise<Outcome> => {
  try {
    return await house.door.open('kith_jobs', {}, (tx) => takeRecord(tx, run, listing, kept))
  } catch (error) {
    if (!ofTheRecord(error)) throw error
    return { came: 'refused', because: 'What it says does not fit together and could not be kept.' }
  }
}
