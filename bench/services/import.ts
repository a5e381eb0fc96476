import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onClose } from '../closing.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { row, type Row } from '../row.ts'
import { writeFeed } from './invented-feed.ts'

const root = join(import.meta.dirname, '../..')
/** As many as a real city's feed has. */
const CITY = 819
const TWO_HUNDRED_MB = 200_000_000

type Took = { count: number; seconds: number; megabytes: number }

const take = async (...args: string[]): Promise<Took> => {
  // Little room, so that what is held is told from what merely was not swept yet.
  // Little room, so that what is held is told from what was only not swept yet.
  const options = [
    '--max-old-space-size=96',
    '--import',
    join(root, 'bin/tsx-hook.mjs'),
    join(root, 'bench/services/read-in.ts'),
  ]
  const { stdout } = await promisify(execFile)(process.execPath, [...options, ...args])
  return JSON.parse(stdout) as Took
}

const into = async (work: (database: BenchDatabase) => Promise<Took[]>): Promise<Took[]> => {
  const database = await openDatabase(true)
  const took = await work(database)
  await database.close()
  return took
}

const readIn = (file: string) => (database: BenchDatabase) => {
  const { databaseUrl, keysUrl } = database.addresses
  return take('read', file, databaseUrl, keysUrl)
}

/** How fast a feed is read in, the second time too, and what memory one ten times as large needs. */
export const measureImport = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-feed-'))
  const clear = onClose(() => rmSync(folder, { recursive: true }))
  const path = (name: string) => join(folder, `${name}.json`)
  const bytes = await writeFeed(path('city'), CITY)
  await writeFeed(path('ten'), CITY * 10)
  await writeFeed(path('large'), Math.ceil((TWO_HUNDRED_MB / bytes) * CITY))
  const [first, again] = await into(async (database) => {
    const once = await readIn(path('city'))(database)
    return [once, await readIn(path('city'))(database)]
  })
  const [ten] = await into(async (database) => [await readIn(path('ten'))(database)])
  const streamed = await take('stream', path('large'))
  await clear()
  return rowsOf(first!, again!, ten!, streamed)
}

const rowsOf = (first: Took, again: Took, ten: Took, streamed: Took): Row[] => [
  row({
    name: 'services.import_s',
    value: first.seconds,
    unit: 's',
    goal: { most: 30 },
    against: `an invented feed of ${first.count} services, as many as a city has`,
  }),
  row({
    name: 'services.import_per_second',
    value: ten.count / ten.seconds,
    unit: 'services a second',
    against: `${ten.count} services, ten cities`,
  }),
  row({
    name: 'services.import_again_s',
    value: again.seconds,
    unit: 's',
    goal: { most: first.seconds },
    against: 'the same feed a second time, nothing changed',
  }),
  row({
    name: 'services.import_memory',
    value: ten.megabytes / first.megabytes,
    unit: 'times the peak memory',
    goal: { most: 1.5 },
    against: `a feed ten times as large: ${Math.round(first.megabytes)} and ${Math.round(ten.megabytes)} MB`,
  }),
  row({
    name: 'services.stream_200mb',
    value: streamed.megabytes,
    unit: 'MB at most',
    goal: { most: 300 },
    against: `${streamed.count.toLocaleString('en-GB')} records, 200 MB, streamed in ${streamed.seconds.toFixed(1)} s`,
  }),
]
