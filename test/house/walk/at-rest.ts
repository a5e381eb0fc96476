import pg from 'pg'

type Rest = { table: string; text: string }

// Everything that is kept, the job library's tables too; what is the same for everybody is left out.
const TABLES = `select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname !~ '^(pg_|information_schema$|public$|stewardship$)'
  and format('%I.%I', schemaname, tablename) !~ '^places\\.(outcode|district|region|locality)$' order by 1`

/** Every row of every table, as it lies there, a table at a time. */
export const readAtRest = async (superuserUrl: string): Promise<Rest[]> => {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(TABLES)
    const rest: Rest[] = []
    for (const { name } of rows) {
      const { rows: kept } = await client.query<{ text: string | null }>(
        `select string_agg(t::text, E'\\n') as text from ${name} t`,
      )
      rest.push({ table: name, text: kept[0]?.text ?? '' })
    }
    return rest
  } finally {
    await client.end()
  }
}

const hex = (word: string) => Buffer.from(word, 'utf8').toString('hex')

/** Words and keys that whoever has a copy of the database could read, as text or as bare bytes. */
export const readable = (rest: readonly Rest[], words: readonly string[]): string[] => {
  const looked = words.map((word) => ({ word, bytes: hex(word) }))
  return rest.flatMap(({ table, text }) =>
    looked
      .filter(({ word, bytes }) => text.includes(word) || text.includes(bytes))
      .map(({ word }) => `“${word.slice(0, 40)}” can be read in ${table}`),
  )
}
