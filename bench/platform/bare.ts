import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import pg from 'pg'
import { open } from '../../src/platform/crypto/seal.ts'
import { openKeys } from '../../src/platform/crypto/keys.ts'
import { makeSecrets } from '../../src/platform/crypto/secrets.ts'
import { readMasterKey } from '../../src/platform/master-key.ts'
import type { Statement, Value } from './statements.ts'

// What the coordinator's page is measured against: Fastify and pg alone, with the same transaction
// (the page's own statements, word for word), the same audit, the same seals opened, and then JSON.
const { DATABASE_URL, KEYS_URL, MASTER_KEY_FILE, STATEMENTS, PORT } = process.env as Record<
  string,
  string
>

const statements = JSON.parse(readFileSync(STATEMENTS!, 'utf8')) as Statement[]
const pool = new pg.Pool({ connectionString: DATABASE_URL!, max: 16 })
const secrets = makeSecrets(readMasterKey(MASTER_KEY_FILE!))
const keys = openKeys(new pg.Pool({ connectionString: KEYS_URL!, max: 4 }), secrets.wrap)

const fill = (value: Value): unknown =>
  value !== null && typeof value === 'object' && 'msAgo' in value
    ? new Date(Date.now() - value.msAgo)
    : value

// Looks are rows of their own each time: the first list of their statement is their identifiers.
const freshIds = ({ text, values }: Statement): unknown[] => {
  const ids = /insert into "?platform"?\."?audit/.test(text) ? values.findIndex(Array.isArray) : -1
  return values.map((value, at) =>
    at === ids ? (value as string[]).map(() => randomUUID()) : fill(value),
  )
}

type Row = Record<string, unknown>

const transaction = async (): Promise<Row[][]> => {
  const client = await pool.connect()
  try {
    const answers: Row[][] = []
    for (const statement of statements)
      answers.push((await client.query(statement.text, freshIds(statement))).rows as Row[])
    return answers
  } finally {
    client.release()
  }
}

type Shown = {
  owner_id: string
  facet_id: string
  viewer_id: string
  kind: string
  concept_id: string | null
  words_sealed: Buffer | null
}
type Concept = { id: string; name: string }

const isShown = (rows: Row[]) => rows[0] !== undefined && 'words_sealed' in rows[0]
const isConcept = (rows: Row[]) => rows[0] !== undefined && 'theme' in rows[0]

const opened = (held: Awaited<ReturnType<typeof keys.get>>, row: Shown | undefined) =>
  row?.words_sealed &&
  open(held.get(row.owner_id)!, `shown|${row.facet_id}|${row.viewer_id}`, row.words_sealed)

const answer = async () => {
  const answers = await transaction()
  const shown = answers.find(isShown) as Shown[]
  const concepts = answers.find(isConcept) as Concept[]
  const names = new Map(concepts.map(({ id, name }) => [id, name]))
  const byOwner = Map.groupBy(shown, ({ owner_id }) => owner_id)
  const held = await keys.get(byOwner.keys())
  return [...byOwner.values()].map((rows) => ({
    name: opened(
      held,
      rows.find(({ kind }) => kind === 'name'),
    ),
    words: opened(
      held,
      rows.find(({ kind }) => kind === 'asking'),
    ),
    lived: rows.flatMap(({ concept_id }) => (concept_id ? [names.get(concept_id)] : [])),
  }))
}

const server = fastify({ logger: false })
server.get('/', answer)
await server.listen({ port: Number(PORT), host: '127.0.0.1' })
console.error(`Bare Fastify is at http://127.0.0.1:${PORT}`)
process.once('SIGTERM', () => process.exit(0))
