import pg from 'pg'
import type { House } from '../src/platform/acting.ts'
import { openTestDatabase, type TestDatabase } from '../test/harness/databases.ts'
import { onClose } from './closing.ts'
import { reachPostgres } from './postgres.ts'

export type BenchDatabase = TestDatabase & {
  opened: House
  /** Runs one statement as a superuser, whom row-level security does not hold. */
  run: (sql: string, values?: unknown[]) => Promise<pg.QueryResult>
  close: () => Promise<void>
}

const now = () => new Date()

/** A database of a run's own, with the sample or with reference data only. */
export const openDatabase = async (withSample: boolean): Promise<BenchDatabase> => {
  await reachPostgres()
  const database = await openTestDatabase(withSample)
  const opened = database.house(now)
  const client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  const close = onClose(async () => {
    await client.end()
    await opened.door.close()
    await opened.keys.close()
    await database.drop()
  })
  return { ...database, opened, run: (sql, values) => client.query(sql, values), close }
}
