import type pg from 'pg'
import type { Actor } from './actors.ts'

/** What came of trying one statement: how many rows it reached, or which rule refused it. */
export type Attempt = { rows: number } | { refused: 'by grant' | 'by policy' } | { failed: string }

const refusal = (error: unknown): Attempt => {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (code !== '42501') return { failed: code }
  return { refused: message.includes('row-level security') ? 'by policy' : 'by grant' }
}

/** Becomes this actor until the transaction ends, as the door would. */
export const become = async (client: pg.Client, { role, settings }: Actor): Promise<void> => {
  // Foreign keys would stop a delete that row-level security lets through: here only the latter is asked.
  await client.query('set local session_replication_role = replica')
  for (const [name, value] of Object.entries(settings))
    await client.query('select set_config($1, $2, true)', [name, value])
  await client.query(`set local role ${role}`)
}

/** Tries a statement and takes it back. */
export const attempt = async (
  client: pg.Client,
  sql: string,
  values: unknown[] = [],
): Promise<Attempt> => {
  await client.query('savepoint here')
  try {
    const { rowCount } = await client.query(sql, values)
    return { rows: rowCount ?? 0 }
  } catch (error) {
    return refusal(error)
  } finally {
    await client.query('rollback to savepoint here')
  }
}
