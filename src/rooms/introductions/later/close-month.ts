import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import { usualWait, type Wait } from '../rules/wait.ts'

const DAY = 86_400_000
const YEAR = 366

/** The waits of a cell as they stood when the month ended, of those who asked in the year before. */
const waitsUntil = async (tx: Tx, cell: number, end: Date): Promise<Wait[]> => {
  const rows = await tx
    .selectFrom('introductions.request')
    .select(['asked_at', 'ended_at', 'ended_because'])
    .where('cell_id', '=', cell)
    .where('asked_at', '>=', new Date(end.getTime() - YEAR * DAY))
    .where('asked_at', '<', end)
    .execute()
  return rows.map((row) => {
    const ended = row.ended_at && row.ended_at < end ? row.ended_at : end
    return {
      days: Math.floor((ended.getTime() - row.asked_at!.getTime()) / DAY),
      met: ended !== end && row.ended_because === 'met someone',
    }
  })
}

const closeCell = async (tx: Tx, cell: number, end: Date, month: string) => {
  const fewest = await ruleValue(tx, 'wait_endings_min')
  const { endings, weeksLow, weeksHigh } = usualWait(await waitsUntil(tx, cell, end), fewest)
  await tx
    .insertInto('introductions.usual_wait')
    .values({
      cell_id: cell,
      month,
      endings: endings < fewest ? 0 : endings,
      weeks_low: weeksLow,
      weeks_high: weeksHigh,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Closes the month before this one in every cell. A closed month is never opened again. */
export const closeMonth = (shop: Workshop): Promise<void> => {
  const now = shop.clock()
  const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))
    .toISOString()
    .slice(0, 10)
  return shop.door.open('kith_jobs', {}, async (tx) => {
    const cells = await tx.selectFrom('places.cell').select('cell_id').execute()
    for (const { cell_id } of cells) await closeCell(tx, cell_id, end, month)
  })
}
