import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { loadReference } from './load.ts'

const root = join(import.meta.dirname, '../..')

/** What stands in data/, and what reads it, as one short mark: another mark means that something is new. */
const markOfData = (): string => {
  const hash = createHash('sha256')
  const files = globSync(['data/**/*.*', 'db/reference/*.ts'], { cwd: root })
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const NAME = 'reference data'

const findMark = async (client: pg.Client): Promise<string | undefined> => {
  const { rows } = await client.query<{ checksum: string }>(
    'select checksum from public.migration where name = $1',
    [NAME],
  )
  return rows[0]?.checksum
}

/**
 * Loads the reference data unless this very data was loaded here before. The mark is made last: killed
 * before it, the next start loads again, which changes nothing that is there.
 */
export const bringReference = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const mark = markOfData()
    if ((await findMark(client)) === mark) return
    await loadReference(ownerUrl)
    await client.query(
      `insert into public.migration (name, checksum) values ($1, $2)
       on conflict (name) do update set checksum = excluded.checksum, done_at = now()`,
      [NAME, mark],
    )
  } finally {
    await client.end()
  }
}
