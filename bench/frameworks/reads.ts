import { openDatabase, type BenchDatabase } from '../database.ts'
import type { Reads } from '../introductions/reads.ts'
import { row, type Row } from '../row.ts'
import { hear, readPage } from './page-reads.ts'
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

type Measured = Reads & { shown: number; ms: number; bytes: number }

const readAll = async (database: BenchDatabase): Promise<Record<string, Measured>> => {
  const found: Record<string, Measured> = {}
  for (const [name, url] of Object.entries(pages)) {
    const { statements, ...seen } = await hear(database, url)
    found[name] = { ...(await readPage(database, statements)), ...seen }
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
  const heaviest = Object.entries(found).toSorted(([, a], [, b]) => b.bytes - a.bytes)[0]!
  return [
    ...Object.entries(found).map(([name, { rows, buffers, shown, ms }]) =>
      row({
        name: `frameworks.ms_${name}`,
        value: ms,
        unit: 'ms',
        against: `one page with ${shown} lines, ${rows} rows and ${buffers} buffers, of ${FAMILIES * FAMILY} frameworks of ${LARGE} items`,
      }),
    ),
    row({
      name: 'frameworks.heaviest_page',
      value: heaviest[1].bytes / 1000,
      unit: 'kB',
      goal: { most: 60 },
      against: `the page called ${heaviest[0]}, the heaviest of ${Object.keys(found).length}`,
    }),
  ]
}

export const measureFrameworks = async (): Promise<Row[]> => [
  ...(await measureGrowth()),
  ...(await measureReach()),
]
