import { londonDay } from '../../src/platform/clock.ts'
import type { Tx } from '../../src/platform/database/door.ts'
import { readAsked, readCandidates } from '../../src/rooms/introductions/later/candidates.ts'
import { readLettingGo } from '../../src/rooms/introductions/later/trade-offs.ts'
import { fit } from '../../src/rooms/introductions/rules/fit.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { quantile, row, type Row } from '../row.ts'
import { addPeers } from './peers.ts'
import { addRequest, listConceptIds, type Wish } from './request.ts'

const CELLS = Array.from({ length: 42 }, (_, index) => index + 1)
const PEERS = 10_000
const REQUESTS = 42
const TURNS = 10

// Two musts: what they keep out is most of what the trade-off has to read and the fit has not.
const WEIGHTS = ['must', 'must', 'matters', 'nice'] as const

type Asking = { cell: number; request: string }

const addRequests = async (database: BenchDatabase, concepts: string[]): Promise<Asking[]> => {
  const asking: Asking[] = []
  for (let n = 0; n < REQUESTS; n++) {
    const cell = CELLS[n % CELLS.length]!
    const wishes = WEIGHTS.map((weight, index): Wish => ({
      concept: concepts[(n * 5 + index * 7) % concepts.length]!,
      weight,
    }))
    asking.push({ cell, request: await addRequest(database, cell, wishes) })
  }
  return asking
}

const fitOnce = async (tx: Tx, { cell, request }: Asking, today: string) => {
  const asked = await readAsked(tx, cell, request)
  return (await readCandidates(tx, cell, asked, today)).filter((peer) => fit(asked, peer).fits)
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** One after the other, request by request, so that what else the machine does falls on both. */
const timesOf = async ({ opened: { door } }: BenchDatabase, asking: readonly Asking[]) => {
  const today = londonDay(new Date())
  const times = { fit: [] as number[], tradeOff: [] as number[] }
  for (let turn = 0; turn <= TURNS; turn++)
    for (const one of asking) {
      const as = { cell: one.cell }
      const fitTime = await timed(() =>
        door.open('kith_match', as, (tx) => fitOnce(tx, one, today)),
      )
      const tradeOffTime = await timed(() =>
        door.open('kith_match', as, (tx) => readLettingGo(tx, one.cell, one.request, today)),
      )
      if (turn === 0) continue
      times.fit.push(fitTime)
      times.tradeOff.push(tradeOffTime)
    }
  return times
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

/** What letting go of every must costs, beside one fit of the same request. */
export const measureTradeOff = async (): Promise<Row[]> => {
  const database = await openDatabase(false)
  const concepts = await listConceptIds(database)
  const asking = await addRequests(database, concepts)
  await addPeers(database, { cells: CELLS, count: PEERS, concepts, each: 5, free: true })
  await database.run('vacuum analyze')
  const { fit: fits, tradeOff } = await timesOf(database, asking)
  await database.close()
  const half = `half within ${quantile(tradeOff, 0.5).toFixed(1)} ms and ${quantile(fits, 0.5).toFixed(1)} ms`
  const most = `99 in 100 within ${quantile(tradeOff, 0.99).toFixed(1)} ms and ${quantile(fits, 0.99).toFixed(1)} ms`
  return [
    row({
      name: 'introductions.trade_off_vs_fit',
      value: sum(tradeOff) / sum(fits),
      unit: '× one fit',
      goal: { most: 4 },
      against: `${half}; ${most}; ${asking.length} requests with two musts, ${TURNS} times each, ${PEERS.toLocaleString('en-GB')} peers in ${CELLS.length} cells`,
    }),
  ]
}
