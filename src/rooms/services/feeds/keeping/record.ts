import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Listing } from '../rules/listing.ts'
import type { Verdict } from '../rules/peer-support.ts'
import type { Kept } from '../rules/read-record.ts'
import { idIn } from './ids.ts'

/** What is known of a record from earlier readings. */
export type KnownRecord = {
  cell: number
  id: string
  hash: Buffer
  verdict: Verdict
  because: string
  decided: boolean
  service: string | null
  seenIn: string
  gone: boolean
}

/** Looked for in every cell that the feed reaches into: where it first fell, it stays. */
export const findRecord = async (
  tx: Tx,
  feed: string,
  cells: readonly number[],
  external: string,
): Promise<KnownRecord | undefined> => {
  const row = await tx
    .selectFrom('services.record')
    .where('cell_id', 'in', [...cells])
    .where('feed_id', '=', feed)
    .where('external', '=', external)
    .select([
      'cell_id as cell',
      'id',
      'hash',
      'because',
      'service_id as service',
      'seen_in as seenIn',
    ])
    .select(['decided_on', 'gone_on', sql<Verdict>`verdict`.as('verdict')])
    .executeTakeFirst()
  if (!row) return undefined
  const { decided_on, gone_on, ...rest } = row
  return { ...rest, decided: decided_on !== null, gone: gone_on !== null }
}

/** Which of these are known, in which cell each lies, and whether it says what it said when it was last read. */
export type Met = { cell: number; unchanged: boolean }

export const listMet = async (
  tx: Tx,
  run: { feed: { id: string }; reading: string; cells: readonly number[] },
  records: readonly { external: string; hash: Buffer }[],
): Promise<ReadonlyMap<string, Met>> => {
  const rows = await tx
    .selectFrom('services.record')
    .where('cell_id', 'in', [...run.cells])
    .where('feed_id', '=', run.feed.id)
    .where(
      'external',
      'in',
      records.map(({ external }) => external),
    )
    .select(['external', 'hash', 'cell_id as cell', 'seen_in as seenIn', 'gone_on as goneOn'])
    .execute()
  const now = new Map(records.map(({ external, hash }) => [external, hash]))
  return new Map(
    rows.map(({ external, hash, cell, seenIn, goneOn }) => {
      const same = now.get(external)?.equals(hash) === true
      return [external, { cell, unchanged: same && goneOn === null && seenIn !== run.reading }]
    }),
  )
}

type Write = {
  cell: number
  feed: string
  reading: string
  listing: Listing
  kept: Kept
  verdict: Verdict
  because: string
}

/** Writes what the feed says now. What a coordinator decided stays as it is. */
export const writeRecord = async (tx: Tx, write: Write): Promise<string> => {
  const { cell, feed, reading, listing, kept, verdict, because } = write
  const says = {
    raw: sql<string>`${kept.json}::jsonb`,
    hash: kept.hash,
    name: listing.name,
    organisation_name: listing.runner.name,
    seen_in: reading,
    gone_on: null,
  }
  const id = idIn(feed, 'record', listing.external)
  await tx
    .insertInto('services.record')
    .values({
      cell_id: cell,
      feed_id: feed,
      external: listing.external,
      id,
      verdict,
      because,
      ...says,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['cell_id', 'feed_id', 'external'])
        .doUpdateSet({ ...says, verdict, because }),
    )
    .execute()
  return id
}

type Plain = { listing: Listing; kept: Kept; because: string }

/** Writes many at once that are new and not peer support: nothing is listed of them. */
export const writePlain = async (
  tx: Tx,
  { feed, reading }: { feed: { id: string; cell: number }; reading: string },
  records: readonly Plain[],
): Promise<void> => {
  if (records.length === 0) return
  await tx
    .insertInto('services.record')
    .values(
      records.map(({ listing, kept, because }) => ({
        cell_id: feed.cell,
        feed_id: feed.id,
        external: listing.external,
        id: idIn(feed.id, 'record', listing.external),
        raw: sql<string>`${kept.json}::jsonb`,
        hash: kept.hash,
        name: listing.name,
        organisation_name: listing.runner.name,
        verdict: 'not peer support',
        because,
        seen_in: reading,
      })),
    )
    .execute()
}

/** Notes that these are still there and say what they said. */
export const seeAgain = async (
  tx: Tx,
  feed: string,
  reading: string,
  cell: number,
  externals: readonly string[],
): Promise<void> => {
  if (externals.length === 0) return
  await tx
    .updateTable('services.record')
    .set({ seen_in: reading })
    .where('cell_id', '=', cell)
    .where('feed_id', '=', feed)
    .where('external', 'in', [...externals])
    .execute()
}

export const linkRecord = (tx: Tx, cell: number, id: string, service: string) =>
  tx
    .updateTable('services.record')
    .set({ service_id: service })
    .where('cell_id', '=', cell)
    .where('id', '=', id)
    .execute()
