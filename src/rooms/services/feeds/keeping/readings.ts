import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'

export type ReadingKey = { cell: number; feed: string; reading: string }

/** What came of a reading so far, in one cell. */
export type Counts = {
  read: number
  new: number
  changed: number
  unchanged: number
  refused: number
  listed: number
  pages: number
}

export const noCounts = (): Counts => ({
  read: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  listed: 0,
  pages: 0,
})

export const beginReading = (tx: Tx, { cell, feed, reading, at }: ReadingKey & { at: Date }) =>
  tx
    .insertInto('services.reading')
    .values({ cell_id: cell, feed_id: feed, id: reading, began_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** A reading that never came to its end was stopped: the next one says so of it. */
export const endStopped = (tx: Tx, cells: readonly number[], feed: string, at: Date) =>
  tx
    .updateTable('services.reading')
    .set({
      ended_at: at,
      problem: 'It was stopped before its end. What had been read in until then is whole.',
    })
    .where('cell_id', 'in', [...cells])
    .where('feed_id', '=', feed)
    .where('ended_at', 'is', null)
    .execute()

export const writeCounts = (tx: Tx, { cell, feed, reading }: ReadingKey, counts: Counts) =>
  tx
    .updateTable('services.reading')
    .set({
      read_count: counts.read,
      new_count: counts.new,
      changed_count: counts.changed,
      unchanged_count: counts.unchanged,
      refused_count: counts.refused,
      listed_count: counts.listed,
      page_count: counts.pages,
    })
    .where('cell_id', '=', cell)
    .where('feed_id', '=', feed)
    .where('id', '=', reading)
    .execute()

export const endReading = (
  tx: Tx,
  { cell, feed, reading }: ReadingKey,
  ended: { at: Date; gone: number; problem: string | null },
) =>
  tx
    .updateTable('services.reading')
    .set({ ended_at: ended.at, gone_count: ended.gone, problem: ended.problem })
    .where('cell_id', '=', cell)
    .where('feed_id', '=', feed)
    .where('id', '=', reading)
    .execute()

export type Refusal = { external: string | null; name: string | null; because: string }

/** Notes what was not read in and why. After the first thousand a feed's faults are only counted. */
export const refuse = (tx: Tx, { cell, feed, reading }: ReadingKey, id: string, refusal: Refusal) =>
  tx
    .insertInto('services.refusal')
    .values({ cell_id: cell, feed_id: feed, reading_id: reading, id, ...refusal })
    .execute()

/** The cells that a feed has rows in, its home first. */
export const cellsOf = async (tx: Tx, feed: string): Promise<number[]> => {
  const rows = await tx
    .selectFrom('services.feed')
    .where('id', '=', feed)
    .select('cell_id as cell')
    .orderBy(sql`not home`)
    .orderBy('cell_id')
    .execute()
  return rows.map(({ cell }) => cell)
}
