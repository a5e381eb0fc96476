import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './tables.ts'

/** A transaction that is already somebody's: row-level security answers for them and nobody else. */
export type Tx = Transaction<DB>

export type DatabaseRole = 'kith_app' | 'kith_match' | 'kith_figures' | 'kith_jobs'

/** Who a transaction is for. What is left out is nobody, and nobody sees nothing. */
export type As = {
  cell?: number | undefined
  person?: string | undefined
  organisation?: string | undefined
  /** Somebody who helps people find someone in this cell. */
  helps?: boolean | undefined
  /** The keyed hash of what a visitor holds: a session, a link, an address. */
  secret?: Buffer | undefined
}

export type Door = {
  /** Runs the work in one transaction as this person. The one way to the database. */
  open: <T>(role: DatabaseRole, as: As, work: (tx: Tx) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

// Dates stay as they are written (a date has no time zone); counts fit a number here.
const { DATE, INT8, NUMERIC } = pg.types.builtins
pg.types.setTypeParser(DATE, (text) => text)
pg.types.setTypeParser(INT8, Number)
pg.types.setTypeParser(NUMERIC, Number)

export const openPool = (url: string, most: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
  })
  // Without these a lost connection, idle or in use, ends the process; the pool makes a new one by itself.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

const settings = (role: DatabaseRole, as: As) => sql`select
  set_config('role', ${role}, true),
  set_config('kith.cell', ${as.cell === undefined ? '' : String(as.cell)}, true),
  set_config('kith.person', ${as.person ?? ''}, true),
  set_config('kith.organisation', ${as.organisation ?? ''}, true),
  set_config('kith.helps', ${as.helps ? 'yes' : ''}, true),
  set_config('kith.secret', ${as.secret?.toString('hex') ?? ''}, true)`

/** Becomes somebody within a transaction that is open already: used once, when a session names its person. */
export const become = (tx: Tx, as: As) => settings('kith_app', as).execute(tx)

export const openDoor = (url: string, most = 16): Door => {
  const pool = openPool(url, most)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return {
    open: (role, as, work) =>
      db.transaction().execute(async (tx) => {
        await settings(role, as).execute(tx)
        return work(tx)
      }),
    close: () => db.destroy(),
  }
}
