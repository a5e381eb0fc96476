// A control of the probe: beside tables whose policies are known, it says what they say.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openTestDatabase, type TestDatabase } from '../../harness/databases.ts'
import { readCatalogue } from '../tables/catalogue.ts'
import type { Actor } from './actors.ts'
import { become } from './attempt.ts'
import { deletes, inserts, selects, updates, type Known } from './reach.ts'

let database: TestDatabase
let client: pg.Client
before(async () => {
  database = await openTestDatabase(false)
  client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
})
after(async () => {
  await client.end()
  await database.drop()
})

const me = '00000000-0000-7000-8000-00000000000a'
const other = '00000000-0000-7000-8000-00000000000b'
const actor: Actor = {
  name: 'me',
  role: 'kith_app',
  cell: 1,
  person: me,
  settings: { 'kith.cell': '1', 'kith.person': me },
}

const third = '00000000-0000-7000-8000-00000000000c'
const rows = [me, other, third].map((person_id, id) => ({ cell_id: 1, person_id, id }))
const known: Known = { rows, total: 3 }

/** What the probe finds of a table with these policies and grants. */
const probed = async (sql: string): Promise<string> => {
  await client.query('begin')
  try {
    await client.query(
      'create table people.planted (cell_id int, person_id uuid, id int, primary key (cell_id, id))',
    )
    for (const row of rows)
      await client.query('insert into people.planted values ($1, $2, $3)', Object.values(row))
    await client.query(`alter table people.planted enable row level security; ${sql}`)
    const { relations } = await readCatalogue(client)
    const table = relations.find(({ name }) => name === 'planted')!
    await become(client, actor)
    const found = []
    for (const probe of [selects, inserts, updates, deletes])
      found.push(await probe({ client, table, actor, known }))
    return found.join(' ')
  } finally {
    await client.query('rollback')
  }
}

const grant = 'grant select, insert, update, delete on people.planted to kith_app;'
const policy = (rule: string) =>
  `create policy "p q" on people.planted to kith_app using (${rule}) with check (${rule});`

test('control: what is granted to nobody is refused, and what no policy lets through is nothing', async () => {
  assert.equal(await probed(''), 'refused refused refused refused')
  assert.equal(await probed(grant), 'nothing nothing nothing nothing')
})

test('control: rows of one’s own are told from every row', async () => {
  assert.equal(await probed(grant + policy('person_id = platform.person()')), 'own own own own')
  assert.equal(await probed(grant + policy('true')), 'all all all all')
})

test('control: a policy that lets somebody reach a row of another’s is told', async () => {
  assert.equal(await probed(grant + policy('id = 1')), 'some some some some')
})
