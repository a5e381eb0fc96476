import type { ClientBase } from 'pg'
import {
  dissentRows,
  frameworkFiles,
  frameworkRow,
  itemRows,
  versionId,
  versionRow,
} from './framework-rows.ts'
import { insertRows } from './insert-rows.ts'

/** Adds the frameworks that are not there yet. A version that stands is never touched: it is frozen. */
export const loadFrameworks = async (client: ClientBase): Promise<void> => {
  const files = frameworkFiles()
  await insertRows(client, 'frameworks.framework', files.map(frameworkRow))
  const written = files.filter(({ items }) => items.length > 0)
  const { rows } = await client.query<{ id: string }>(
    'select id from frameworks.version where id = any($1)',
    [written.map(versionId)],
  )
  const there = new Set(rows.map(({ id }) => id))
  const fresh = written.filter((one) => !there.has(versionId(one)))
  await insertRows(client, 'frameworks.version', fresh.map(versionRow))
  await insertRows(client, 'frameworks.item', fresh.flatMap(itemRows))
  await insertRows(client, 'frameworks.dissent', fresh.flatMap(dissentRows))
}
