import type { Tx } from '../../../../platform/database/door.ts'
import type { Feed } from '../keeping/feed.ts'
import { reachInto } from '../keeping/feed.ts'
import { whereIs, type Gazetteer } from '../keeping/gazetteer.ts'
import { listRecord } from '../keeping/list-record.ts'
import { beginReading } from '../keeping/readings.ts'
import { findRecord, writeRecord, type KnownRecord } from '../keeping/record.ts'
import { londonDay } from '../../../../platform/clock.ts'
import { moveListing } from '../../moving/move-listing.ts'
import type { Listing } from '../rules/listing.ts'
import { judge, type Verdict } from '../rules/peer-support.ts'
import type { Kept } from '../rules/read-record.ts'

/** One reading of one feed, under way. */
export type Run = {
  feed: Feed
  reading: string
  at: Date
  gazetteer: Gazetteer
  /** The cells that this feed reaches into so far, its home first. */
  cells: number[]
  /** Makes a list for a locality that has none; only an operator can. */
  makeCell?: ((locality: string) => Promise<number>) | undefined
}

export type Outcome =
  | { came: 'new' | 'changed'; cell: number; listed: boolean }
  | { came: 'unchanged'; cell: number }
  | { came: 'refused'; because: string }

type Judged = { verdict: Verdict; because: string }

const twice = 'It is there twice under one id. The first was read in, this one was not.'

const decide = (known: KnownRecord | undefined, listing: Listing): Judged => {
  if (known?.decided) return known
  const now = judge(listing)
  // What is listed stays listed until a person has looked.
  return (known?.service ?? null) !== null && now.verdict !== 'peer support'
    ? { verdict: 'doubtful', because: `It is listed, and now: ${now.because}` }
    : now
}

const cellOf = async (
  run: Run,
  known: KnownRecord | undefined,
  listing: Listing,
  { verdict }: Judged,
): Promise<number | string> => {
  if (known) return known.cell
  const found = verdict === 'not peer support' ? undefined : whereIs(run.gazetteer, listing)
  const locality = found?.locality ?? null
  if (locality === null) return run.feed.cell
  const cell = run.gazetteer.cells.get(locality)
  if (cell !== undefined) return cell
  if (!run.makeCell)
    return 'It is in a locality where nothing is listed yet. An operator can read this feed in, which begins a list there.'
  const made = await run.makeCell(locality)
  run.gazetteer.cells.set(locality, made)
  return made
}

const reach = async (tx: Tx, run: Run, cell: number): Promise<void> => {
  if (run.cells.includes(cell)) return
  await reachInto(tx, run.feed, cell)
  await beginReading(tx, { cell, feed: run.feed.id, reading: run.reading, at: run.at })
}

/**
 * Takes one record in, within one transaction: all of it or nothing. What has not changed since it was last
 * read is only looked at.
 */
export const takeRecord = async (
  tx: Tx,
  run: Run,
  listing: Listing,
  kept: Kept,
): Promise<Outcome> => {
  const known = await findRecord(tx, run.feed.id, run.cells, listing.external)
  if (known?.seenIn === run.reading) return { came: 'refused', because: twice }
  if (known && !known.gone && known.hash.equals(kept.hash))
    return { came: 'unchanged', cell: known.cell }
  const judged = decide(known, listing)
  const cell = await cellOf(run, known, listing, judged)
  if (typeof cell === 'string') return { came: 'refused', because: cell }
  await reach(tx, run, cell)
  const id = await writeRecord(tx, {
    cell,
    feed: run.feed.id,
    reading: run.reading,
    listing,
    kept,
    ...judged,
  })
  const service = known?.service ?? null
  const wanted =
    judged.verdict === 'peer support' || (service !== null && judged.verdict === 'doubtful')
  const listed = wanted
    ? await listRecord(
        tx,
        { feed: run.feed, cell, gazetteer: run.gazetteer, at: run.at },
        { id, listing, service },
      )
    : null
  // It may have moved to another place since it was last read.
  const now = listed === null ? cell : await moveListing(tx, cell, listed, londonDay(run.at))
  return { came: known ? 'changed' : 'new', cell: now, listed: listed !== null }
}
