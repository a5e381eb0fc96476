import type { House } from '../../../../platform/acting.ts'
import { FeedProblem } from '../problem.ts'
import type { Listing, Refused } from '../rules/listing.ts'
import { judge } from '../rules/peer-support.ts'
import { isRaw, line, type Raw } from '../rules/raw.ts'
import { asKept, readRecord, type Kept } from '../rules/read-record.ts'
import { listUnchanged } from '../keeping/record.ts'
import type { Ledger } from './ledger.ts'
import { takeRecord, type Outcome, type Run } from './one-record.ts'
import type { Source } from './source.ts'

type Ready = { listing: Listing; kept: Kept }

const ready = (raw: unknown): Ready | Refused => {
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

const fetched = async (source: Source, raw: unknown): Promise<Ready | Refused> => {
  const short = ready(raw)
  if ('refused' in short) return short
  try {
    const whole = await withDetail(source, raw, short)
    return whole === raw ? short : ready(whole)
  } catch (error) {
    if (!(error instanceof FeedProblem)) throw error
    return { refused: `Its own page could not be read. ${error.message}` }
  }
}

// What PostgreSQL will not hold is a fault of the record; anything else is a fault of the house.
const ofTheRecord = (error: unknown): boolean =>
  /^(22|23|54)/.test((error as { code?: string }).code ?? '')

const taken = async (house: House, run: Run, { listing, kept }: Ready): Promise<Outcome> => {
  try {
    return await house.door.open('kith_jobs', {}, (tx) => takeRecord(tx, run, listing, kept))
  } catch (error) {
    if (!ofTheRecord(error)) throw error
    return { came: 'refused', because: 'What it says does not fit together and could not be kept.' }
  }
}

const named = (raw: unknown) => ({
  external: (isRaw(raw) ? line(raw, 'id')?.slice(0, 200) : undefined) ?? '',
  name: (isRaw(raw) ? line(raw, 'name')?.slice(0, 200) : undefined) ?? null,
})

type Read = { raw: unknown; read: Ready | Refused }

const isReady = (one: Read): one is Read & { read: Ready } => !('refused' in one.read)

const unchangedAmong = (house: House, run: Run, all: readonly Read[]) => {
  const known = all
    .filter(isReady)
    .map(({ read }) => ({ external: read.listing.external, hash: read.kept.hash }))
  if (known.length === 0) return new Map<string, number>()
  return house.door.open('kith_jobs', {}, (tx) => listUnchanged(tx, run, known))
}

const takeOne = async (
  house: House,
  run: Run,
  ledger: Ledger,
  { raw, read }: Read,
  unchanged: ReadonlyMap<string, number>,
): Promise<void> => {
  if ('refused' in read) return ledger.refuse({ ...named(raw), because: read.refused })
  const { external } = read.listing
  const waited = ledger.waits(external)
  if (waited) await ledger.flush()
  const cell = waited ? undefined : unchanged.get(external)
  if (cell !== undefined) return ledger.note(external, { came: 'unchanged', cell })
  const outcome = await taken(house, run, read)
  if (outcome.came === 'refused') return ledger.refuse({ ...named(raw), because: outcome.because })
  if (!run.cells.includes(outcome.cell)) run.cells.push(outcome.cell)
  return ledger.note(external, outcome)
}

/** Takes some records in, each whole or not at all, and notes what came of each. */
export const takeIn = async (
  house: House,
  run: Run,
  source: Source,
  ledger: Ledger,
  raws: readonly unknown[],
): Promise<void> => {
  const all: Read[] = []
  for (const raw of raws) all.push({ raw, read: await fetched(source, raw) })
  const unchanged = await unchangedAmong(house, run, all)
  for (const one of all) await takeOne(house, run, ledger, one, unchanged)
}
