import { randomUUID } from 'node:crypto'
import fastify from 'fastify'
import pg from 'pg'
import { open } from '../../src/platform/crypto/seal.ts'
import { openKeys } from '../../src/platform/crypto/keys.ts'
import { makeSecrets } from '../../src/platform/crypto/secrets.ts'
import { readMasterKey } from '../../src/platform/master-key.ts'

// What the coordinator's page is measured against: Fastify and pg alone, by hand, with the same
// transaction (the same statements, as the same roles), the same seals opened, the same audit.
const { DATABASE_URL, KEYS_URL, MASTER_KEY_FILE, PORT } = process.env as Record<string, string>

const pool = new pg.Pool({ connectionString: DATABASE_URL!, max: 16 })
const secrets = makeSecrets(readMasterKey(MASTER_KEY_FILE!))
const keys = openKeys(new pg.Pool({ connectionString: KEYS_URL!, max: 4 }), secrets.wrap)

const BECOME = `select set_config('role', 'kith_app', true), set_config('kith.cell', $1, true),
  set_config('kith.person', $2, true), set_config('kith.organisation', '', true),
  set_config('kith.helps', $3, true), set_config('kith.secret', $4, true)`
const SESSION = `select account_id, cell_id, seen_at, token_hash from people.session
  where seen_at > now() - interval '30 minutes' and began_at > now() - interval '12 hours' limit 1`
const ROLES = 'select role, scope_id from people.role_held where cell_id = $1 and person_id = $2'
const SHOWN = `select owner_id, facet_id, viewer_id, kind, concept_id, words_sealed, shown_at
  from people.shown where cell_id = $1 and audience = 'helpers'
  order by shown_at, owner_id, kind limit 300`
const CONCEPTS = `select id, name, you_both, about, theme from stewardship.concept
  where retired_on is null order by theme, name`
const AUDIT = `insert into platform.audit
  (cell_id, at, id, actor_id, acting_as, subject_id, action, fields, request_id)
  select $1, now(), id, $2, '/', subject, 'looked', 'shown', $3
  from unnest($4::uuid[], $5::uuid[]) as looked (id, subject)`

type Shown = {
  owner_id: string
  facet_id: string
  viewer_id: string
  kind: string
  concept_id: string | null
  words_sealed: Buffer | null
}

const transaction = async (client: pg.PoolClient, session: string) => {
  await client.query('begin')
  const secret = secrets.hash('session', session).toString('hex')
  await client.query(BECOME, ['', '', '', secret])
  const found = (await client.query(SESSION)).rows[0] as { account_id: string; cell_id: number }
  const { account_id: me, cell_id: cell } = found
  await client.query(BECOME, [String(cell), me, '', ''])
  await client.query(ROLES, [cell, me])
  await client.query(BECOME, [String(cell), me, 'yes', ''])
  const shown = (await client.query(SHOWN, [cell])).rows as Shown[]
  const concepts = (await client.query(CONCEPTS)).rows as { id: string; name: string }[]
  const owners = [...new Set(shown.map((row) => row.owner_id))]
  const ids = owners.map(() => randomUUID())
  await client.query(AUDIT, [cell, me, randomUUID(), ids, owners])
  await client.query('commit')
  return { shown, concepts, owners }
}

const read = async (session: string) => {
  const client = await pool.connect()
  try {
    return await transaction(client, session)
  } finally {
    client.release()
  }
}

const answer = async (session: string) => {
  const { shown, concepts, owners } = await read(session)
  const held = await keys.get(owners)
  const names = new Map(concepts.map(({ id, name }) => [id, name]))
  const opened = (row: Shown | undefined) =>
    row?.words_sealed &&
    open(held.get(row.owner_id)!, `shown|${row.facet_id}|${row.viewer_id}`, row.words_sealed)
  const byOwner = Map.groupBy(shown, (row) => row.owner_id)
  return [...byOwner.values()].map((rows) => ({
    name: opened(rows.find((row) => row.kind === 'name')),
    words: opened(rows.find((row) => row.kind === 'asking')),
    lived: rows.flatMap((row) => (row.concept_id ? [names.get(row.concept_id)] : [])),
  }))
}

const server = fastify({ logger: false })
server.get('/', async (request) =>
  answer(/kith-session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''),
)
await server.listen({ port: Number(PORT), host: '127.0.0.1' })
console.error(`Bare Fastify is at http://127.0.0.1:${PORT}`)
process.once('SIGTERM', () => process.exit(0))
