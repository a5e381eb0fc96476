import type { House } from '../../../../platform/acting.ts'
import { noCounts, refuse, writeCounts, type Counts, type Refusal } from '../keeping/readings.ts'
import { seeAgain } from '../keeping/record.ts'
import type { Outcome, Run } from './one-record.ts'

const TOGETHER = 200
const REFUSALS_MOST = 1000

/** What came of each record so far. What did not change is noted many at a time. */
export class Ledger {
  readonly total: Counts = noCounts()
  readonly #byCell = new Map<number, Counts>()
  readonly #again = new Map<string, number>()
  readonly #house: House
  readonly #run: Run
  readonly #say: ((line: string) => void) | undefined

  constructor(house: House, run: Run, say: ((line: string) => void) | undefined) {
    this.#house = house
    this.#run = run
    this.#say = say
  }

  /** Whether this one was met already and only waits to be noted. */
  waits(external: string): boolean {
    return this.#again.has(external)
  }

  #countsOf(cell: number): Counts {
    const counts = this.#byCell.get(cell) ?? noCounts()
    this.#byCell.set(cell, counts)
    return counts
  }

  async note(external: string, outcome: Exclude<Outcome, { came: 'refused' }>): Promise<void> {
    for (const counts of [this.total, this.#countsOf(outcome.cell)]) {
      counts.read += 1
      counts[outcome.came] += 1
      if (outcome.came !== 'unchanged' && outcome.listed) counts.listed += 1
    }
    if (outcome.came === 'unchanged') this.#again.set(external, outcome.cell)
    if (this.#again.size >= TOGETHER) await this.flush()
    if (this.total.read % TOGETHER === 0) await this.write()
  }

  async refuse(refusal: Refusal): Promise<void> {
    const { feed, reading } = this.#run
    for (const counts of [this.total, this.#countsOf(feed.cell)]) {
      counts.refused += 1
      // A page that broke is no record.
      if (refusal.external !== null || refusal.name !== null) counts.read += 1
    }
    if (this.total.refused > REFUSALS_MOST) return
    await this.#house.door.open('kith_jobs', {}, (tx) =>
      refuse(
        tx,
        { cell: feed.cell, feed: feed.id, reading },
        this.#house.newId('refusal'),
        refusal,
      ),
    )
  }

  async flush(): Promise<void> {
    if (this.#again.size === 0) return
    const { feed, reading, cells } = this.#run
    await this.#house.door.open('kith_jobs', {}, async (tx) => {
      for (const cell of cells)
        await seeAgain(
          tx,
          feed.id,
          reading,
          cell,
          [...this.#again].filter(([, where]) => where === cell).map(([external]) => external),
        )
    })
    this.#again.clear()
  }

  /** Writes how far it is, for whoever looks while it goes on. */
  async write(): Promise<void> {
    const { feed, reading } = this.#run
    await this.#house.door.open('kith_jobs', {}, async (tx) => {
      for (const [cell, counts] of this.#byCell)
        await writeCounts(
          tx,
          { cell, feed: feed.id, reading },
          { ...counts, pages: this.total.pages },
        )
    })
    this.#say?.(`Read ${this.total.read.toLocaleString('en-GB')} so far …`)
  }
}
