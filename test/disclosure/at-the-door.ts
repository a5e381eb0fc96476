import { sql, type Sql } from 'kysely'
import pg from 'pg'
import type { As, DatabaseRole, Tx } from '../../src/platform/database/door.ts'
import type { Kith } from '../harness/harness.ts'

/** How a try ended: with so many rows, or with PostgreSQL's own word for why not. */
export type Tried = { rows: number } | { refused: string }

export const forbidden: Tried = { refused: '42501' }
export const noSuchRow: Tried = { refused: '23503' }
export const nothing: Tried = { rows: 0 }

class Undone extends Error {}

/** Tries one statement as somebody, through the door that the house itself uses, and leaves no trace of it. */
export const tryAs = async (
  kith: Kith,
  role: DatabaseRole,
  as: As,
  statement: ReturnType<Sql>,
): Promise<Tried> => {
  let rows = 0
  const work = async (tx: Tx) => {
    const result = await statement.execute(tx)
    rows = Number(result.numAffectedRows ?? result.rows.length)
    // Foreign keys are looked at now, not when the transaction ends.
    await sql`set constraints all immediate`.execute(tx)
    throw new Undone()
  }
  try {
    await kith.house.door.open(role, as, work)
  } catch (error) {
    if (!(error instanceof Undone))
      return { refused: String((error as { code?: string }).code ?? error) }
  }
  return { rows }
}

/** What the owner of the tables finds or does: for setting a scene, and for counting after it. */
export const inTheCellar = async <T extends pg.QueryResultRow>(
  kith: Kith,
  text: string,
  values: unknown[] = [],
): Promise<T[]> => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  try {
    return (await client.query<T>(text, values)).rows
  } finally {
    await client.end()
  }
}
