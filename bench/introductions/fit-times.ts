import { Kysely, PostgresDialect } from 'kysely'
import { londonDay } from '../../src/platform/clock.ts'
import { openPool, type Tx } from '../../src/platform/database/door.ts'
import type { DB } from '../../src/platform/database/tables.ts'
import { readAsked, readCandidates } from '../../src/rooms/introductions/later/candidates.ts'
import { fit as fits } from '../../src/rooms/introductions/rules/fit.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { quantile, row, type Row } from '../row.ts'
import { addPeers } from './peers.ts'
import { addRequest, listConceptIds, type Wish } from './request.ts'

// One for each locality of England.
const CELLS = Array.from({ length: 42 }, (_, index) => index + 1)
const REQUESTS = 42
const TURNS = 10

type Asking = { cell: number; request: string }

const addRequests = async (database: BenchDatabase, concepts: string[]): Promise<Asking[]> => {
  const asking: Asking[] = []
  for (let n = 0; n < REQUESTS; n++) {
    const cell = CELLS[n % CELLS.length]!
    const weights: Wish['weight'][] =
      n % 3 === 0 ? ['must', 'matters', 'nice'] : ['matters', 'matters', 'nice']
    const wishes = weights.map((weight, index): Wish => ({
      concept: concepts[(n * 5 + index * 7) % concepts.length]!,
      weight,
    }))
    asking.push({ cell, request: await addRequest(database, cell, wishes) })
  }
  return asking
}

/** The whole fit of one request: whom the worker could ask. */
const fitOne = async (tx: Tx, { cell, request }: Asking): Promise<number> => {
  const asked = await readAsked(tx, cell, request)
  const candidates = await readCandidates(tx, cell, asked, londonDay(new Date()))
  return candidates.filter((peer) => fits(asked, peer).fits).length
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** In turn through the door as kith_match, and plainly as a superuser, whom no policy holds. */
const timesOf = async (database: BenchDatabase, asking: readonly Asking[]) => {
  const plainly = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: openPool(database.superuserUrl, 1) }),
  })
  const times = { fit: [] as number[], plain: [] as number[] }
  for (let turn = 0; turn <= TURNS; turn++)
    for (const one of asking) {
      const { door } = database.opened
      const fit = await timed(() =>
        door.open('kith_match', { cell: one.cell }, (tx) => fitOne(tx, one)),
      )
      const plain = await timed(() => plainly.transaction().execute((tx) => fitOne(tx, one)))
      // The first turn warms what a server that has run for a minute has warm.
      if (turn > 0)
        [times.fit, times.plain].forEach((list, index) => list.push([fit, plain][index]!))
    }
  await plainly.destroy()
  return times
}

const rowFor = (peers: number, { fit, plain }: { fit: number[]; plain: number[] }): Row => {
  const [ours, theirs] = [quantile(fit, 0.99), quantile(plain, 0.99)]
  const halves = `half within ${quantile(fit, 0.5).toFixed(1)} and ${quantile(plain, 0.5).toFixed(1)}`
  return row({
    name: `introductions.fit_p99_${peers / 1000}k`,
    value: ours,
    unit: 'ms',
    against: `${theirs.toFixed(1)} ms without row-level security; ${halves}; ${peers.toLocaleString('en-GB')} peers in ${CELLS.length} cells`,
  })
}

/** The whole fit at ten thousand and at a hundred thousand peers, beside the plain query's. */
export const measureTimes = async (): Promise<Row[]> => {
  const database = await openDatabase(false)
  const concepts = await listConceptIds(database)
  const asking = await addRequests(database, concepts)
  const rows: Row[] = []
  for (const [peers, count] of [
    [10_000, 10_000],
    [100_000, 90_000],
  ] as const) {
    await addPeers(database, { cells: CELLS, count, concepts, each: 5, free: true })
    await database.run('vacuum analyze')
    rows.push(rowFor(peers, await timesOf(database, asking)))
  }
  await database.close()
  return rows
}
