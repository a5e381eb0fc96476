import pg from 'pg'
import { createApp } from '../../src/app.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { readsOf, type Plan, type Reads } from '../introductions/reads.ts'
import { listen, type Statement } from '../platform/statements.ts'
import { row, type Row } from '../row.ts'
import { addFamilies, FAMILY } from './scene.ts'

/** A thousand frameworks, and ten times as many. */
const FAMILIES = 44
const TIMES = 10
/** As many as one page holds, and as many as a large framework has. */
const A_PAGE = 60
const LARGE = 300

const pages: Record<string, string> = {
  tree: '/frameworks/tree?of=bench-2-11',
  tree_country: '/frameworks/tree',
  version: '/frameworks/bench-2-22/1',
  compare_parent: '/frameworks/compare?a=bench-2-20/1&b=bench-2-22/1',
  compare_sisters: '/frameworks/compare?a=bench-2-21/1&b=bench-2-22/1',
  history: '/frameworks/bench-2-22/1/item/18',
  questions: '/frameworks/bench-2-0/asked',
}

type Heard = { statements: Statement[]; shown: number; ms: number }

/** What a page asks the database, word for word; how many links and rows it shows; and how long it takes. */
const hear = async (database: BenchDatabase, url: string): Promise<Heard> => {
  const mail = { send: async () => undefined, close: () => undefined }
  const parts = { house: database.opened, mail, origin: 'http://localhost', log: () => undefined }
  const { server } = await createApp(parts)
  const ask = () => server.inject({ url })
  await ask()
  let html = ''
  const began = performance.now()
  const statements = await listen(async () => void (html = (await ask()).body))
  const ms = performance.now() - began
  await server.close()
  if (!html.includes('Bench 2')) throw new Error(`${url} shows nothing that was made for it`)
  return { statements, shown: html.split(/<li|<tr/).length - 1, ms }
}

const isQuestion = ({ text }: Statement) =>
  /^\s*(select|with)\b/i.test(text) && /\bframeworks"?\./.test(text)

/** Each of a page's questions explained as kith_app, in one transaction. */
const readPage = async (database: BenchDatabase, statements: Statement[]): Promise<Reads> => {
  const client = new pg.Client({ connectionString: database.addresses.databaseUrl })
  await client.connect()
  await client.query('begin')
  await client.query('set local role kith_app')
  let sum: Reads = { rows: 0, buffers: 0 }
  for (const { text, values } of statements.filter(isQuestion)) {
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (analyze, buffers, format json) ${text}`,
      values,
    )
    const read = readsOf(rows[0]!['QUERY PLAN'][0]!.Plan)
    sum = { rows: sum.rows + read.rows, buffers: sum.buffers + read.buffers }
  }
  await client.end()
  return { rows: Math.round(sum.rows), buffers: sum.buffers }
}

type Measured = Reads & { shown: number; ms: number }

const readAll = async (database: BenchDatabase): Promise<Record<string, Measured>> => {
  const found: Record<string, Measured> = {}
  for (const [name, url] of Object.entries(pages)) {
    const { statements, shown, ms } = await hear(database, url)
    found[name] = { ...(await readPage(database, statements)), shown, ms }
  }
  return found
}

const rowOf = (name: string, few: Measured, many: Measured): Row =>
  row({
    name: `frameworks.reads_${name}`,
    value: Math.max(many.rows / few.rows, many.buffers / few.buffers),
    unit: '× read',
    goal: { most: 1.5 },
    against: `rows ${few.rows} to ${many.rows}, buffers ${few.buffers} to ${many.buffers}, ${few.shown} and ${many.shown} lines shown, as ${FAMILIES * FAMILY} frameworks become ${FAMILIES * FAMILY * TIMES}`,
  })

/** Rows and buffers that each page reads, when a country of lineages twelve deep grows tenfold. */
const measureGrowth = async (): Promise<Row[]> => {
  const database = await openDatabase(false)
  await addFamilies(database, { first: 1, last: FAMILIES, items: A_PAGE })
  const few = await readAll(database)
  await addFamilies(database, { first: FAMILIES + 1, last: FAMILIES * TIMES, items: A_PAGE })
  const many = await readAll(database)
  await database.close()
  return Object.keys(pages).map((name) => rowOf(name, few[name]!, many[name]!))
}

/** How long each page takes among a thousand frameworks of three hundred items. */
const measureReach = async (): Promise<Row[]> => {
  const database = await openDatabase(false)
  await addFamilies(database, { first: 1, last: FAMILIES, items: LARGE })
  const found = await readAll(database)
  await database.close()
  return Object.entries(found).map(([name, { rows, buffers, shown, ms }]) =>
    row({
      name: `frameworks.ms_${name}`,
      value: ms,
      unit: 'ms',
      against: `one page with ${shown} lines, ${rows} rows and ${buffers} buffers, of ${FAMILIES * FAMILY} frameworks of ${LARGE} items`,
    }),
  )
}

export const measureFrameworks = async (): Promise<Row[]> => [
  ...(await measureGrowth()),
  ...(await measureReach()),
]
