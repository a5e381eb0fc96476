import { sql } from 'kysely'
import { londonDay } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/door.ts'
import type { Workshop } from '../../platform/http/room.ts'
import type { Job } from '../../platform/jobs/worker.ts'
import { ruleValue } from '../stewardship/stewardship.ts'
import { askReturns, sweepLinks } from './asking.ts'
import { sendListingLink } from './letters.ts'
import { countReturns } from './census.ts'
import { moveListing } from './moving/move-listing.ts'
import { feedsJobs } from './feeds/feeds.jobs.ts'
import {
  censusToClose,
  figuresToClose,
  lastDayOf,
  monthBefore,
  type Counted,
} from './rules/closing.ts'

type ByCell = { cell: number; count: number }

const countServices = (tx: Tx): Promise<ByCell[]> =>
  tx
    .selectFrom('services.service')
    .where('status', 'in', ['active', 'temporarily closed'])
    .groupBy('cell_id')
    .select(['cell_id as cell', sql<number>`count(*)::int`.as('count')])
    .execute()

// A peer whom two services stand behind is one peer.
const countPeers = (tx: Tx, day: string): Promise<ByCell[]> =>
  tx
    .selectFrom('services.vouch')
    .where('since', '<=', day)
    .where((one) => one.or([one('until', 'is', null), one('until', '>', day)]))
    .groupBy('cell_id')
    .select(['cell_id as cell', sql<number>`count(distinct person_id)::int`.as('count')])
    .execute()

const countOf = (counts: ByCell[], cell: number) =>
  counts.find((one) => one.cell === cell)?.count ?? 0

const countCells = async (tx: Tx, day: string): Promise<(Counted & { cell: number })[]> => {
  const cells = await tx
    .selectFrom('places.cell')
    .select('cell_id')
    .where('open', '=', true)
    .execute()
  const [services, peers] = [await countServices(tx), await countPeers(tx, day)]
  return cells.map(({ cell_id: cell }) => ({
    cell,
    services: countOf(services, cell),
    peers: countOf(peers, cell),
  }))
}

/** Closes last month for every open cell. A month that is closed already stays as it was. */
export const closeMonth = (shop: Workshop): Promise<void> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    const month = monthBefore(londonDay(shop.clock()))
    const minimum = await ruleValue(tx, 'minimum_group')
    const counted = await countCells(tx, lastDayOf(month))
    const returned = await countReturns(tx, lastDayOf(month))
    const rows = counted.flatMap(({ cell, ...counts }) => {
      const said = returned.get(cell)
      const figures = [
        ...figuresToClose(counts, minimum),
        ...(said ? censusToClose(said, minimum) : []),
      ]
      return figures.map((figure) => ({ cell_id: cell, month, ...figure }))
    })
    if (rows.length === 0) return
    await tx
      .insertInto('services.figure')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })

export const servicesJobs = (shop: Workshop): Job[] => [
  {
    name: 'services.send-link',
    run: ({ cell, link }) => sendListingLink(shop, Number(cell), String(link)),
  },
  {
    name: 'services.move-listing',
    run: async ({ cell, service }) => {
      const today = londonDay(shop.clock())
      await shop.door.open('kith_jobs', {}, (tx) =>
        moveListing(tx, Number(cell), String(service), today),
      )
    },
  },
  { name: 'services.ask-returns', every: '20 8 * * *', run: () => askReturns(shop) },
  { name: 'services.sweep-links', every: '40 3 * * *', run: () => sweepLinks(shop) },
  // Every night of the month's first week: a machine that was off on the first still closes the month.
  { name: 'services.close-month', every: '10 3 1-7 * *', run: () => closeMonth(shop) },
  ...feedsJobs(shop),
]
