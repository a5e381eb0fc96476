import pg from 'pg'
import { createApp } from '../../src/app.ts'
import type { BenchDatabase } from '../database.ts'
import { readsOf, type Plan, type Reads } from '../introductions/reads.ts'
import { listen, type Statement } from '../platform/statements.ts'

export type Heard = { statements: Statement[]; shown: number; ms: number; bytes: number }

/** What a page asks the database, word for word; how many lines it shows, how heavy it is and how long it takes. */
export const hear = async (database: BenchDatabase, url: string): Promise<Heard> => {
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
  return { statements, shown: html.split(/<li|<tr/).length - 1, ms, bytes: Buffer.byteLength(html) }
}

const isQuestion = ({ text }: Statement) =>
  /^\s*(select|with)\b/i.test(text) && /\bframeworks"?\./.test(text)

/** Each of a page's questions explained as kith_app, in one transaction. */
export const readPage = async (
  database: BenchDatabase,
  statements: Statement[],
): Promise<Reads> => {
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
