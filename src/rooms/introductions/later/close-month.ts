import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import type { Band } from '../rules/letting-go.ts'
import { usualWait, waitRange, type Wait } from '../rules/wait.ts'

const DAY = 86_400_000
const YEAR = 366

type NearWait = Wait & { band: Band | null }

/** The waits of a cell as they stood when the month ended, of those who asked in the year before. */
const waitsUntil = async (tx: Tx, cell: number, end: Date): Promise<NearWait[]> => {
  const rows = await tx
    .selectFrom('introductions.request as request')
    .leftJoin('introductions.request_near as near', (join) =>
      join
        .onRef('near.cell_id', '=', 'request.cell_id')
        .onRef('near.request_id', '=', 'request.id'),
    )
    .select(['request.asked_at', 'request.ended_at', 'request.ended_because', 'near.band'])
    .where('request.cell_id', '=', cell)
    .where('request.asked_at', '>=', new Date(end.getTime() - YEAR * DAY))
    .where('request.asked_at', '<', end)
    .execute()
  return rows.map((row) => {
    const ended = row.ended_at && row.ended_at < end ? row.ended_at : end
    return {
      days: Math.floor((ended.getTime() - row.asked_at!.getTime()) / DAY),
      met: ended !== end && row.ended_because === 'met someone',
      band: row.band as Band | null,
    }
  })
}

type Closing = { cell: number; month: string; fewest: number }

const closeWaits = async (tx: Tx, { cell, month, fewest }: Closing, waits: readonly Wait[]) => {
  const { endings, weeksLow, weeksHigh } = usualWait(waits, fewest)
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

/** The same by how many fitted. No endings are written: what is left out could be found by subtraction. */
const closeNear = async (tx: Tx, { cell, month, fewest }: Closing, waits: readonly NearWait[]) => {
  for (const band of ['few', 'some', 'many'] as const) {
    const { weeksLow, weeksHigh } = waitRange(
      waits.filter((wait) => wait.band === band),
      fewest,
    )
    if (weeksLow === null) continue
    await tx
      .insertInto('introductions.usual_wait_near')
      .values({ cell_id: cell, month, band, weeks_low: weeksLow, weeks_high: weeksHigh })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

const closeCell = async (tx: Tx, cell: number, end: Date, month: string) => {
  const closing = { cell, month, fewest: await ruleValue(tx, 'wait_endings_min') }
  const waits = await waitsUntil(tx, cell, end)
  await closeWaits(tx, closing, waits)
  await closeNear(tx, closing, waits)
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
