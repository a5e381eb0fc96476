import type { ClientBase } from 'pg'

export type Row = Record<string, unknown>

const asJson = (_name: string, value: unknown) => {
  const bytes = value as { type?: string; data?: number[] } | null
  return bytes?.type === 'Buffer' && bytes.data
    ? `\\x${Buffer.from(bytes.data).toString('hex')}`
    : value
}

/** Inserts rows in one statement, whose keys are columns. Rows that are there already stay as they are. */
export const insertRows = async (
  client: ClientBase,
  table: string,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).join(', ')
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows, asJson)],
  )
}
