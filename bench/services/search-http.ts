import pg from 'pg'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { load, perSecond, type Loaded } from '../load.ts'
import { servePage } from '../platform/page-scene.ts'
import { listen, type Statement } from '../platform/statements.ts'
import { createApp } from '../../src/app.ts'
import { row, type Row } from '../row.ts'
import { addServices } from './scene.ts'

const CONNECTIONS = 8
const SECONDS = 4
const ROUNDS = 3
const PAGE = '/services?place=BS5&what=flask+bench'
const CELLS = Array.from({ length: 42 }, (_, index) => index + 1)

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

/** What the page asks the database, word for word, as the driver was given it: its search among the rest. */
const recordStatements = async (database: BenchDatabase): Promise<Statement[]> => {
  const mail = { send: async () => undefined, close: () => undefined }
  const parts = { house: database.opened, mail, origin: 'http://localhost', log: () => undefined }
  const { server } = await createApp(parts)
  const statements = await listen(() => server.inject({ url: PAGE }))
  await server.close()
  if (!statements.some(isSearch)) throw new Error('the page asked for no search')
  return statements
}

const isSearch = ({ text }: Statement) => text.includes('services.findable')

/** The same over eight connections, straight to PostgreSQL as kith_app, as fast as it is answered. */
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

/** A visitor's search through HTTP, beside the same query sent straight to PostgreSQL, in turn. */
export const measureSearchHttp = async (): Promise<Row[]> => {
  const database = await makeTable()
  const statements = await recordStatements(database)
  const kith = await servePage('bin/serve.ts', database)
  const url = `${kith.origin}${PAGE}`
  const page = await (await fetch(url)).text()
  if (!page.includes('groups and services')) throw new Error('the page found nothing')
  await load(url, '', 2, CONNECTIONS)
  const [pages, whole, alone]: [Loaded[], Loaded[], Loaded[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    pages.push(await load(url, '', SECONDS, CONNECTIONS))
    whole.push(await straight(database, statements))
    alone.push(await straight(database, statements.filter(isSearch)))
  }
  await kith.stop()
  await database.close()
  const [ours, theirs, search] = [perSecond(pages), perSecond(whole), perSecond(alone)]
  const shown = page.split('kith-card').length - 1
  return [
    row({
      name: 'services.search_http',
      value: ours / theirs,
      unit: 'of straight',
      goal: { least: 1 / 3 },
      against: `${Math.round(ours)} pages a second with ${shown} services and a map, beside ${Math.round(theirs)} times the same ${statements.length} statements; ${CONNECTIONS} connections, 20,000 services`,
    }),
    row({
      name: 'services.search_http_alone',
      value: ours / search,
      unit: 'of straight',
      against: `the search statement alone, ${Math.round(search)} a second: without the place, the listings and the page`,
    }),
  ]
}
