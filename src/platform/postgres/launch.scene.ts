import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Launched } from './launch.ts'
import { removePostgres } from './remove.ts'

// What the stories of the launcher have in common.
export function someFolder(after: (tidy: () => Promise<void>) => void): string {
  const folder = join(tmpdir(), `kith-test-a launch ${randomBytes(4).toString('hex')}`)
  after(() => removePostgres(folder))
  return folder
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  // Without a listener, a server that goes away takes the test with it.
  client.on('error', () => {})
  await client.connect()
  return client
}

export async function ask(url: string, ...statements: string[]): Promise<unknown[][]> {
  const client = await connect(url)
  try {
    let rows: unknown[][] = []
    for (const text of statements) rows = (await client.query({ text, rowMode: 'array' })).rows
    return rows
  } finally {
    await client.end()
  }
}

export function isUp(database: Launched): Promise<boolean> {
  return ask(database.superuserUrl, 'select 1').then(
    () => true,
    () => false,
  )
}
