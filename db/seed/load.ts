import pg from 'pg'
import type { House } from '../../src/platform/acting.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { keepOpen } from '../../src/rooms/introductions/later/keep-open.ts'
import { insertRows } from '../reference/insert-rows.ts'
import { makeFindable } from './find-again.ts'
import { makeOnline } from './online.ts'
import type { Sample } from './sample.ts'
import { withCodes } from './sealed-beside.ts'
import { sealedTables } from './seal-tables.ts'

/** Loads the sample, sealed, in one transaction: all of it or none. */
export const loadSample = async (ownerUrl: string, house: House, sample: Sample): Promise<void> => {
  const people = sample.tables['people.account'].map((account) => account.id)
  await house.keys.makeMany(people)
  const keys = await house.keys.get(people)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const online = makeOnline(house.clock())
    const listings = { ...sample.listings, ...withCodes(house, sample.listings) }
    const tables = { ...sealedTables(house, keys, sample.tables), ...listings }
    for (const [table, rows] of Object.entries(tables)) await insertRows(client, table, rows)
    for (const [table, rows] of Object.entries(online)) await insertRows(client, table, rows)
    await client.query('commit')
    await makeFindable(house, [...sample.tables['services.service'], ...online['services.service']])
    await client.query('analyze')
    await house.door.open('kith_jobs', {}, (tx) => keepOpen(tx, null, londonDay(house.clock())))
  } finally {
    await client.end()
  }
}
