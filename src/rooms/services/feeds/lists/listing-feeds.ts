import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'

export type FeedShown = {
  id: string
  name: string
  address: string
  shape: string | null
  publisher: string | null
  licence: string | null
  licenceUrl: string | null
  byItself: boolean
  home: boolean
}

export type ReadingShown = {
  id: string
  began: Date
  ended: Date | null
  read: number
  new: number
  changed: number
  unchanged: number
  gone: number
  refused: number
  listed: number
  problem: string | null
}

const feeds = (tx: Tx, cell: number) =>
  tx
    .selectFrom('services.feed')
    .where('cell_id', '=', cell)
    .select(['id', 'name', 'address', 'shape', 'publisher', 'licence', 'home'])
    .select(['licence_url as licenceUrl', 'read_by_itself as byItself'])

export const findFeedShown = (tx: Tx, cell: number, id: string): Promise<FeedShown | undefined> =>
  feeds(tx, cell).where('id', '=', id).executeTakeFirst()

/** The last times a feed was read, the newest first. */
export const listReadings = (
  tx: Tx,
  cell: number,
  feed: string,
  most: number,
): Promise<ReadingShown[]> =>
  tx
    .selectFrom('services.reading')
    .where('cell_id', '=', cell)
    .where('feed_id', '=', feed)
    .select([
      'id',
      'began_at as began',
      'ended_at as ended',
      'read_count as read',
      'new_count as new',
    ])
    .select(['changed_count as changed', 'unchanged_count as unchanged', 'gone_count as gone'])
    .select(['refused_count as refused', 'listed_count as listed', 'problem'])
    .orderBy('began_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

export const listFeedsShown = async (
  tx: Tx,
  cell: number,
): Promise<(FeedShown & { last: ReadingShown | undefined })[]> => {
  const all = await feeds(tx, cell).orderBy('name').orderBy('id').limit(100).execute()
  const shown = []
  for (const feed of all)
    shown.push({ ...feed, last: (await listReadings(tx, cell, feed.id, 1))[0] })
  return shown
}

export type Waiting = { doubtful: number; doubles: number }

/** How much there is for a coordinator to decide. */
export const countWaiting = async (tx: Tx, cell: number): Promise<Waiting> => {
  const { rows } = await sql<Waiting>`select
    (select count(*)::int from services.record
      where cell_id = ${cell} and verdict = 'doubtful' and gone_on is null) as doubtful,
    (select count(*)::int from services.same same join services.record record
        on record.cell_id = same.cell_id and record.id = same.record_id
      where same.cell_id = ${cell} and same.answer is null and record.gone_on is null
        and record.verdict = 'peer support') as doubles`.execute(tx)
  return rows[0]!
}
