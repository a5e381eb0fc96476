import type { Tx } from '../../src/platform/database/door.ts'
import { search } from '../../src/rooms/services/search.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { readsIn, type Reads } from '../introductions/reads.ts'
import { row, type Row } from '../row.ts'
import { addServices, type Services } from './scene.ts'

const CELL = 1
const OTHER_CELLS = Array.from({ length: 41 }, (_, index) => index + 2)
const WANTED = ['bench', 'flask']
const IN_REACH = 48
const SMALL = 2_000
const TIMES = 10
const outcodes = ['BS1', 'BS2', 'BS3', 'BS5', 'BS16']

// Two ways of not being what was looked for: somewhere else, and here but about something else.
const KINDS: Record<string, Omit<Services, 'count'>> = {
  elsewhere: { cells: OTHER_CELLS, words: WANTED, outcodes },
  other_words: { cells: [CELL], words: ['kettle'], outcodes },
}

const asked = {
  home: [CELL],
  beside: [],
  unplaced: [],
  outcodes: outcodes.map((outcode, miles) => ({ outcode, miles })),
  must: [['how:group']],
  words: WANTED.map((word) => [`word:${word}`, `about:${word}`]),
  enough: WANTED.length,
  limit: 400,
}

type Measured = Reads & { found: number }

const readOnce = ({ opened }: BenchDatabase): Promise<Measured> =>
  opened.door.open('kith_app', {}, async (tx) => {
    const find = (within: Tx) => search(within, { ...asked, must: [] })
    const { length: found } = await find(tx)
    if (found === 0) throw new Error('nothing was found, so nothing was measured')
    return { ...(await readsIn(tx, find))[0]!, found }
  })

const grow = async (database: BenchDatabase, services: Services): Promise<Measured> => {
  await addServices(database, services)
  await database.run('vacuum analyze services.findable')
  await database.run('vacuum analyze services.service')
  return readOnce(database)
}

const measureKind = async (kind: string): Promise<Row> => {
  const database = await openDatabase(false)
  await addServices(database, { cells: [CELL], count: IN_REACH, words: WANTED, outcodes })
  const rest = KINDS[kind]!
  const few = await grow(database, { ...rest, count: SMALL - IN_REACH })
  const many = await grow(database, { ...rest, count: SMALL * (TIMES - 1) })
  await database.close()
  return row({
    name: `services.search_reads_${kind}`,
    value: Math.max(many.rows / few.rows, many.buffers / few.buffers),
    unit: '× read',
    goal: { most: 1.5 },
    against: `rows ${few.rows} to ${many.rows}, buffers ${few.buffers} to ${many.buffers}, ${many.found} found, as ${SMALL} services become ${SMALL * TIMES}`,
  })
}

/** What a search finds it must read: so when what it finds grows tenfold too, what is read for each stays. */
const measureFound = async (): Promise<Row> => {
  const database = await openDatabase(false)
  const alike = { cells: [CELL, ...OTHER_CELLS], words: WANTED, outcodes }
  const few = await grow(database, { ...alike, count: SMALL })
  const many = await grow(database, { ...alike, count: SMALL * (TIMES - 1) })
  await database.close()
  const each = ({ rows, found }: Measured) => rows / found
  return row({
    name: 'services.search_reads_each_found',
    value: each(many) / each(few),
    unit: '× rows',
    goal: { most: 1.5 },
    against: `${few.found} found with ${few.rows} rows, then ${many.found} with ${many.rows}, as all of ${SMALL} become ${SMALL * TIMES}`,
  })
}

/** Rows and buffers of one search by place and words as kith_app, when the table grows tenfold. */
export const measureSearchReads = async (): Promise<Row[]> => {
  const rows: Row[] = []
  for (const kind of Object.keys(KINDS)) rows.push(await measureKind(kind))
  return [...rows, await measureFound()]
}
