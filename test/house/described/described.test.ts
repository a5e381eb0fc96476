import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { openTestDatabase, type TestDatabase } from '../../harness/databases.ts'
import { ROOT } from '../code/sources.ts'
import { describe, homeless, type Described } from './described.ts'
import { ACCEPT, stale, whereDiffers } from './differs.ts'
import type { Catalogue } from '../tables/catalogue.ts'

let database: TestDatabase
let files: Described[]
let catalogue: Catalogue
before(async () => {
  database = await openTestDatabase(false)
  ;({ files, catalogue } = await describe(database))
})
after(() => database.drop())

test('today’s schema and the types of its tables are described as they are', () => {
  assert.ok(files.some(({ path }) => path === 'src/rooms/people/people.schema.sql'))
  assert.equal(stale(files).join('\n'), '')
})

test('no room keeps the description of a schema that is gone', () => {
  const kept = globSync('src/**/*.schema.sql', { cwd: ROOT })
  assert.deepEqual(
    kept.filter((path) => !files.some((file) => file.path === path)),
    [],
  )
})

test('every schema belongs to a room or to the platform', () => {
  assert.deepEqual(homeless(catalogue), [])
})

test('control: a table that changed, and a file that is missing, are seen', () => {
  const made = { path: 'src/x.schema.sql', text: 'one\ntwo\n' }
  assert.deepEqual(whereDiffers('one\ntwo\n', made), [])
  assert.match(whereDiffers('one\nthree\n', made).join(), /line 2:\n {2}- three\n {2}\+ two/)
  assert.match(whereDiffers('one\ntwo\nthree\n', made).join(), /line 3:\n {2}- three/)
  assert.match(whereDiffers(undefined, made).join(), /is missing/)
  assert.match(stale([made]).join(), new RegExp(ACCEPT))
  const planted = { ...catalogue, schemas: [{ name: 'nobodys', owner: 'kith_owner', grants: [] }] }
  assert.deepEqual(homeless(planted), ['nobodys'])
})
