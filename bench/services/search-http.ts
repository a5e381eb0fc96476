import pg from 'pg'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { load, perSecond, type Loaded } from '../load.ts'
import { servePage } from '../platform/page-scene.ts'
import { listen, type Statement } from '../platform/statements.ts'
import type { Served } from '../served.ts'
import { createApp } from '../../src/app.ts'
import { row, type Row } from '../row.ts'
import { addServices } from './scene.ts'

const CONNECTIONS = 8
const SECONDS = 4
const ROUNDS = 3
const CELLS = Array.from({ length: 42 }, (_, index) => index + 1)

// The same words are sought by a person, near a place, and by a machine, everywhere.
const PAGE = '/services?place=BS5&what=flask+bench'
const API = '/open-referral/v3/services?search=flask+bench'

const makeTable = async (): Promise<BenchDatabase> => {
  const database = await openDatabase(true)
  await database.run(
    'insert into places.cell (cell_id) select generate_series(3, 42) on conflict do nothing',
  )
  const outcodes = ['BS1', 'BS2', 'BS3', 'BS5', 'BS16']
  await addServices(database, { cells: CELLS, count: 20_000 - 840, words: ['wool'], outcodes })
  await addServices(database, { cells: CELLS, count: 840, words: ['flask', 'bench'], outcodes })
  await database.run('vacuum analyze')
  return database
}

/** What an address asks the database, word for word, as the driver was given it; held already is what is held. */
const recordStatements = async (database: BenchDatabase, path: string): Promise<Statement[]> => {
  const mail = { send: async () => undefined, close: () => undefined }
  const parts = { house: database.opened, mail, origin: 'http://localhost', log: () => undefined }
  const { server } = await createApp(parts)
  await server.inject({ url: path })
  const statements = await listen(() => server.inject({ url: path }))
  await server.close()
  if (!statements.some(isSearch)) throw new Error(`${path} asked for no search`)
  return statements
}

const isSearch = ({ text }: Statement) => text.includes('services.findable')
const isRead = (one: Statement) => isSearch(one) || one.text.includes('services.service')

/** These over eight connections, straight to PostgreSQL as kith_app, as fast as they are answered. */
const straight = async (database: BenchDatabase, statements: Statement[]): Promise<Loaded> => {
  const ends = performance.now() + SECONDS * 1000
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const client = new pg.Client({ connectionString: database.addresses.databaseUrl })
      await client.connect()
      await client.query('set role kith_app')
      let count = 0
      for (; performance.now() < ends; count++)
        for (const { text, values } of statements) await client.query(text, values)
      await client.end()
      return count
    }),
  )
  return { requests: counts.reduce((sum, count) => sum + count, 0), seconds: SECONDS }
}

type Rates = { ours: number; whole: number; read: number; search: number; statements: number }

/** An address through HTTP, and what it asks straight: all of it, what finds and reads, and what finds; in turn. */
const inTurn = async (database: BenchDatabase, kith: Served, path: string): Promise<Rates> => {
  const all = await recordStatements(database, path)
  const parts = [all, all.filter(isRead), all.filter(isSearch)]
  const url = `${kith.origin}${path}`
  await load(url, '', 2, CONNECTIONS)
  const loads: Loaded[][] = [[], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    loads[0]!.push(await load(url, '', SECONDS, CONNECTIONS))
    for (const [at, part] of parts.entries()) loads[at + 1]!.push(await straight(database, part))
  }
  const [ours, whole, read, search] = loads.map(perSecond) as [number, number, number, number]
  return { ours, whole, read, search, statements: all.length }
}

const A_THIRD = { least: 1 / 3 }
const unit = 'of straight'
const each = (rate: number) => `${Math.round(rate)} a second`

const rowsOfPage = ({ ours, whole, read, search, statements }: Rates, shown: number): Row[] => [
  row({
    name: 'services.search_http',
    value: ours / whole,
    unit,
    goal: A_THIRD,
    against: `${Math.round(ours)} pages a second with ${shown} services and a map, beside ${Math.round(whole)} times the same ${statements} statements; ${CONNECTIONS} connections, 20,000 services`,
  }),
  row({
    name: 'services.search_http_read',
    value: ours / read,
    unit,
    against: `the two statements that find and read the services, ${each(read)}`,
  }),
  row({
    name: 'services.search_http_alone',
    value: ours / search,
    unit,
    goal: A_THIRD,
    against: `the one that finds them alone, ${each(search)}: it says which, and reads and draws nothing`,
  }),
]

/**
 * A search by a visitor and by a machine through HTTP, beside the same sent straight to PostgreSQL.
 *
 * What a visitor gets is a page: begun and ended as nobody, the place found, the words understood, what was
 * found read out and drawn with its map. The statement that finds it is a small part of that, so a third of it
 * alone is out of a page's reach; a machine's answer is the same kind of question without the page around it.
 */
export const measureSearchHttp = async (): Promise<Row[]> => {
  const database = await makeTable()
  const kith = await servePage('bin/serve.ts', database)
  const page = await (await fetch(`${kith.origin}${PAGE}`)).text()
  const found = (await (await fetch(`${kith.origin}${API}`)).json()) as { size: number }
  const shown = page.split('kith-card').length - 1
  if (shown === 0 || found.size === 0) throw new Error('nothing was found')
  const ofPage = rowsOfPage(await inTurn(database, kith, PAGE), shown)
  const api = await inTurn(database, kith, API)
  await kith.stop()
  await database.close()
  return [
    ...ofPage,
    row({
      name: 'services.search_api',
      value: api.ours / api.search,
      unit,
      goal: A_THIRD,
      against: `${Math.round(api.ours)} answers a second with ${found.size} services as JSON, beside the one statement that finds and reads them, ${each(api.search)}`,
    }),
  ]
}
