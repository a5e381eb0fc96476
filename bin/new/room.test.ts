import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import pg from 'pg'
import { planted } from '../../test/house/tables/controls.ts'
import { openTestDatabase } from '../../test/harness/databases.ts'
import { makeRoom, nextNumber } from './room.ts'

const root = mkdtempSync(join(tmpdir(), 'kith-new-'))
after(() => rmSync(root, { recursive: true }))
mkdirSync(join(root, 'db/migrations'), { recursive: true })
writeFileSync(join(root, 'db/migrations/0041-before.sql'), '')

test('a room begins with all it needs, and its migration comes after those that are there', () => {
  const paths = makeRoom(root, 'network')
  assert.deepEqual(paths, [
    'src/rooms/network/README.md',
    'src/rooms/network/network.room.ts',
    'src/rooms/network/network.routes.ts',
    'src/rooms/network/network.ts',
    'src/rooms/network/network.cannot.test.ts',
    'db/migrations/0042-network.sql',
  ])
  assert.match(readFileSync(join(root, paths[0]!), 'utf8'), /## Who may see and do what/)
})

test('its table keeps every rule of the house, and nobody but the owner reaches it', async () => {
  const database = await openTestDatabase(false)
  const client = new pg.Client({ connectionString: database.addresses.ownerUrl })
  await client.connect()
  const sql = readFileSync(join(root, 'db/migrations/0042-network.sql'), 'utf8')
  assert.equal(await planted(client, sql), '')
  await client.query('begin')
  await client.query(sql)
  await client.query('set local role kith_jobs')
  await assert.rejects(client.query('select from network.thing'), /permission denied/)
  await client.query('rollback')
  const open = 'create schema open; create table open.thing (id int);'
  assert.notEqual(await planted(client, open), '', 'control: the same checks see a bad table')
  await client.end()
  await database.drop()
})

test('the test of what nobody can do fails until it is written', async () => {
  const file = join(root, 'src/rooms/network/network.cannot.test.ts')
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined }
  const run = promisify(execFile)(process.execPath, ['--test', file], { env })
  await assert.rejects(run, ({ stdout }: { stdout: string }) =>
    /Write what cannot be done in network/.test(stdout),
  )
})

test('a room that is there, and a name that is none, are refused with a sentence', () => {
  assert.throws(() => makeRoom(root, 'network'), /There is a room called network already/)
  for (const name of ['../etc', 'Two Words', 'a', ''])
    assert.throws(() => makeRoom(root, name), /cannot be the name of a room/)
  assert.equal(nextNumber([]), '0001')
})
