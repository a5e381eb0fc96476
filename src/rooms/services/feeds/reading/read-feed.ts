import { londonDay } from '../../../../platform/clock.ts'
import type { House } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import { writeFindable } from '../../findable.ts'
import { sayShape, type Feed } from '../keeping/feed.ts'
import { readGazetteer } from '../keeping/gazetteer.ts'
import { countMissing, lostTooMany, markGone } from '../keeping/gone.ts'
import { beginReading, cellsOf, endReading, endStopped, type Counts } from '../keeping/readings.ts'
import { FeedProblem } from '../problem.ts'
import { shapeOf } from '../rules/shape.ts'
import { Ledger } from './ledger.ts'
import type { Run } from './one-record.ts'
import type { Ended, Source } from './source.ts'
import { takeIn } from './take-in.ts'

export type Report = {
  reading: string
  counts: Counts & { gone: number }
  problem: string | null
}

export type Wishes = {
  /** Told now and then how far it is. */
  say?: ((line: string) => void) | undefined
  makeCell?: Run['makeCell']
  /** Whoever runs this has looked: many are really gone. */
  acceptGone?: boolean | undefined
}

const openRun = (house: House, feed: Feed, makeCell: Run['makeCell']): Promise<Run> =>
  house.door.open('kith_jobs', {}, async (tx) => {
    const at = house.clock()
    const reading = house.newId('reading')
    const cells = await cellsOf(tx, feed.id)
    await endStopped(tx, cells, feed.id, at)
    for (const cell of cells) await beginReading(tx, { cell, feed: feed.id, reading, at })
    return { feed, reading, at, gazetteer: await readGazetteer(tx), cells, makeCell }
  })

const TOGETHER = 100

const readAll = async (house: House, run: Run, source: Source, ledger: Ledger): Promise<Ended> => {
  const each = source.each()
  const waiting: unknown[] = []
  for (let first = true; ;) {
    const next = await each.next()
    if (next.done || waiting.length >= TOGETHER || 'broken' in next.value)
      await takeIn(house, run, source, ledger, waiting.splice(0))
    if (next.done) return next.value
    if ('broken' in next.value) {
      await ledger.refuse({ external: null, name: null, because: next.value.broken })
      continue
    }
    const { raw, list } = next.value
    if (first)
      await house.door.open('kith_jobs', {}, (tx) => sayShape(tx, run.feed, shapeOf(list, raw)))
    first = false
    waiting.push(raw)
  }
}

const problemOf = (ended: Ended, ledger: Ledger): string | null => {
  if (ended.problem !== null) return ended.problem
  if (!ended.whole) return 'Some parts of it could not be read. They are named below.'
  return ledger.total.read === 0 ? 'It holds no service at all.' : null
}

const KEPT = 'So nothing was taken off.'

const closeCell = async (
  tx: Tx,
  run: Run,
  cell: number,
  problem: string | null,
  acceptGone: boolean,
): Promise<{ gone: number; problem: string | null }> => {
  const key = { cell, feed: run.feed.id, reading: run.reading }
  if (problem !== null) return { gone: 0, problem: `${problem} ${KEPT}` }
  const counted = await countMissing(tx, key)
  if (lostTooMany(counted) && !acceptGone)
    return {
      gone: 0,
      problem: `${counted.missing} of ${counted.known} are no longer in it, more than half. ${KEPT} If that is right, an operator can say so.`,
    }
  const { gone, off } = await markGone(tx, key, londonDay(run.at))
  await writeFindable(tx, cell, off)
  return { gone, problem: null }
}

const close = (
  house: House,
  run: Run,
  ledger: Ledger,
  problem: string | null,
  acceptGone: boolean,
) =>
  house.door.open('kith_jobs', {}, async (tx) => {
    const ended = { gone: 0, problem: null as string | null }
    for (const cell of run.cells) {
      const one = await closeCell(tx, run, cell, problem, acceptGone)
      await endReading(
        tx,
        { cell, feed: run.feed.id, reading: run.reading },
        { ...one, at: house.clock() },
      )
      ended.gone += one.gone
      ended.problem ??= one.problem
    }
    return {
      reading: run.reading,
      counts: { ...ledger.total, gone: ended.gone },
      problem: ended.problem,
    }
  })

/**
 * Reads a feed in. Each record is a transaction of its own, so whenever this stops, every service is whole;
 * what did not change is not written again; what could not be read is named with its reason.
 */
export const readFeed = async (
  house: House,
  feed: Feed,
  open: () => Source,
  { say, makeCell, acceptGone = false }: Wishes = {},
): Promise<Report> => {
  const run = await openRun(house, feed, makeCell)
  const ledger = new Ledger(house, run, say)
  const ended = await readToItsEnd(house, run, open, ledger)
  await ledger.flush()
  ledger.total.pages = ended.pages
  await ledger.write()
  return close(house, run, ledger, problemOf(ended, ledger), acceptGone)
}

// What is wrong with the feed as a whole is its report, not a crash of whoever reads it.
const readToItsEnd = async (
  house: House,
  run: Run,
  open: () => Source,
  ledger: Ledger,
): Promise<Ended> => {
  try {
    return await readAll(house, run, open(), ledger)
  } catch (error) {
    if (!(error instanceof FeedProblem)) throw error
    return { pages: 0, whole: false, problem: error.message }
  }
}
