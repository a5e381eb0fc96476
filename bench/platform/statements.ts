import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { createApp } from '../../src/app.ts'
import type { BenchDatabase } from '../database.ts'

/** One statement of a page, as the driver was given it. A moment is kept as how long before now it lay. */
export type Statement = { text: string; values: Value[] }
export type Value = string | number | boolean | null | string[] | { msAgo: number }

const valueOf = (value: unknown): Value =>
  value instanceof Date ? { msAgo: Date.now() - value.getTime() } : (value as Value)

type Query = (config: string | pg.QueryConfig, values?: unknown[], done?: unknown) => unknown

/** What the driver is asked while the work lasts. */
export const listen = async (work: () => Promise<unknown>): Promise<Statement[]> => {
  const heard: Statement[] = []
  const proto = pg.Client.prototype as unknown as { query: Query }
  const { query } = proto
  proto.query = function (this: pg.Client, config, values, done) {
    if (typeof config === 'string')
      heard.push({ text: config, values: (values ?? []).map(valueOf) })
    return query.call(this, config, values, done)
  }
  try {
    await work()
  } finally {
    proto.query = query
  }
  return heard
}

/**
 * Asks Kith for a page once and writes down, word for word, the transaction that it took: so what it
 * is measured against does the same, also when the page has changed.
 */
export const recordPage = async (
  database: BenchDatabase,
  url: string,
  cookie: string,
  folder: string,
): Promise<string> => {
  const mail = { send: async () => undefined, close: () => undefined }
  const parts = { house: database.opened, mail, origin: 'http://localhost', log: () => undefined }
  const { server } = await createApp(parts)
  const statements = await listen(() => server.inject({ url, headers: { cookie } }))
  await server.close()
  const file = join(folder, 'statements.json')
  await writeFile(file, JSON.stringify(statements))
  return file
}
