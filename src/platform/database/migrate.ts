import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

export class MigrationProblem extends Error {}

type Migration = { name: string; sql: string; checksum: string }

const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })

const done = async (client: pg.Client): Promise<Map<string, string>> => {
  await client.query(
    'create table if not exists public.migration (name text primary key, checksum text not null, done_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.migration',
  )
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

const refuseEdited = (migrations: Migration[], already: Map<string, string>) => {
  for (const { name, checksum } of migrations)
    if (already.has(name) && already.get(name) !== checksum)
      throw new MigrationProblem(
        `${name} has been changed since it ran here. Put it back, and write a new migration.`,
      )
}

/**
 * Runs the migrations that have not run here, each in its own transaction, as the owner (who is no
 * superuser). Two processes at once take turns.
 * @returns the names of those that ran now
 * @throws MigrationProblem
 */
export const migrate = async (ownerUrl: string, folder: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7203)')
    const migrations = readMigrations(folder)
    const already = await done(client)
    refuseEdited(migrations, already)
    const waiting = migrations.filter(({ name }) => !already.has(name))
    for (const { name, sql, checksum } of waiting) {
      await client.query('begin')
      await client.query(sql)
      await client.query('insert into public.migration (name, checksum) values ($1, $2)', [
        name,
        checksum,
      ])
      await client.query('commit')
    }
    return waiting.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
