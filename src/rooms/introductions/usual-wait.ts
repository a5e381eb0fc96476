import type { Tx } from '../../platform/database/door.ts'
import type { Band } from './rules/letting-go.ts'

export type LatestWait = {
  month: string
  endings: number
  weeksLow: number | null
  weeksHigh: number | null
}

/** The usual wait of the last closed month; undefined before any month was closed. */
export const latestUsualWait = async (tx: Tx, cell: number): Promise<LatestWait | undefined> => {
  const row = await tx
    .selectFrom('introductions.usual_wait')
    .selectAll()
    .where('cell_id', '=', cell)
    .orderBy('month', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      month: row.month,
      endings: row.endings,
      weeksLow: row.weeks_low,
      weeksHigh: row.weeks_high,
    }
  )
}

/** The wait in words; undefined when it is not known. */
export const waitWords = (
  wait: Pick<LatestWait, 'weeksLow' | 'weeksHigh'> | undefined,
): string | undefined => {
  if (!wait || wait.weeksLow === null) return undefined
  const { weeksLow: low, weeksHigh: high } = wait
  if (high === null) return `${low} weeks or more`
  if (low === high) return low === 1 ? 'about a week' : `about ${low} weeks`
  return `${low} to ${high} weeks`
}

export type Weeks = Pick<LatestWait, 'weeksLow' | 'weeksHigh'>

/** The usual waits of the last closed month by how many fitted; those not known are left out. */
export const listUsualWaitsNear = async (
  tx: Tx,
  cell: number,
): Promise<ReadonlyMap<Band, Weeks>> => {
  const rows = await tx
    .selectFrom('introductions.usual_wait_near')
    .select(['band', 'weeks_low', 'weeks_high'])
    .where('cell_id', '=', cell)
    .where('month', '=', (one) =>
      one
        .selectFrom('introductions.usual_wait')
        .select((last) => last.fn.max('month').as('month'))
        .where('cell_id', '=', cell),
    )
    .execute()
  return new Map(
    rows.map((row) => [row.band as Band, { weeksLow: row.weeks_low, weeksHigh: row.weeks_high }]),
  )
}
