import { daysAfter } from '../../../../platform/clock.ts'
import type { House } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/database/door.ts'

/** A list that is tried: what it would bring, before any of it is read in. */
export type Trial = {
  id: string
  address: string
  name: string
  publisher: string | null
  licence: string | null
  ended: Date | null
  read: number
  sure: number
  doubtful: number
  refused: number
  names: string[]
  problem: string | null
  feed: string | null
}

const trials = (tx: Tx, cell: number) =>
  tx
    .selectFrom('services.trial')
    .where('cell_id', '=', cell)
    .select(['id', 'address', 'name', 'publisher', 'licence', 'ended_at as ended', 'problem'])
    .select(['read_count as read', 'sure_count as sure', 'doubtful_count as doubtful'])
    .select(['refused_count as refused', 'feed_id as feed', 'names'])

export const findTrial = async (tx: Tx, cell: number, id: string): Promise<Trial | undefined> => {
  const row = await trials(tx, cell).where('id', '=', id).executeTakeFirst()
  return row && { ...row, names: row.names as string[] }
}

/** So much of a list is enough to see what it is. */
export const TRIED_MOST = 500

/** What was tried a month ago is of no use any more. */
export const sweepTrials = (house: House): Promise<unknown> =>
  house.door.open('kith_jobs', {}, (tx) =>
    tx
      .deleteFrom('services.trial')
      .where('cell_id', '>', 0)
      .where('asked_at', '<', daysAfter(house.clock(), -30))
      .execute(),
  )
