import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openTestDatabase, type TestDatabase } from '../../harness/databases.ts'
import { readCatalogue, type Catalogue } from './catalogue.ts'
import { classProblems } from './classes.ts'
import { planted, readControls } from './controls.ts'
import { guardProblems } from './guard.ts'
import { plainProblems } from './plain.ts'
import { powerProblems } from './powers.ts'
import { tiedProblems } from './tied.ts'
import { wordProblems } from './words-reached.ts'

let database: TestDatabase
let client: pg.Client
let catalogue: Catalogue
before(async () => {
  database = await openTestDatabase(false)
  client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  catalogue = await readCatalogue(client)
})
after(async () => {
  await client.end()
  await database.drop()
})

test('there are tables to check', () => {
  assert.ok(catalogue.relations.length > 30)
  assert.ok(catalogue.relations.some(({ policies }) => policies.length > 3))
})

test('every table has a class and keeps its rules, so that it could lie on several machines', () => {
  assert.deepEqual(classProblems(catalogue.relations), [])
})

test('nothing happens behind anybody’s back: no triggers, sequences, partitions or emptied columns', () => {
  assert.deepEqual(plainProblems(catalogue.relations), [])
})

test('row-level security is forced on every table, and each policy is a sentence that looks nothing up', () => {
  assert.deepEqual(guardProblems(catalogue.relations), [])
})

test('no role owns, bypasses or becomes more than the house gives it', () => {
  assert.deepEqual(powerProblems(catalogue), [])
})

test('matching, figures and the worker have no way to anybody’s words', () => {
  assert.deepEqual(wordProblems(catalogue.relations), [])
})

test('nobody can hang a row of their own on what is another’s', () => {
  assert.deepEqual(tiedProblems(catalogue.relations), [])
})

test('the migrations were run by an owner who is no superuser, and all of them were', async () => {
  const owner = new pg.Client({ connectionString: database.addresses.ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ name: string }>(
      'select name from public.migration order by name',
    )
    const files = readdirSync(new URL('../../../db/migrations', import.meta.url)).filter((name) =>
      name.endsWith('.sql'),
    )
    assert.deepEqual(
      rows.map(({ name }) => name),
      files.toSorted(),
    )
    const super_ = await owner.query(
      `select rolsuper, rolname from pg_roles where rolname = session_user`,
    )
    assert.deepEqual(super_.rows, [{ rolsuper: false, rolname: 'kith_owner' }])
  } finally {
    await owner.end()
  }
})

for (const { name, said, sql } of readControls())
  test(`control: ${name} is seen`, async () => {
    const found = await planted(client, sql)
    assert.deepEqual(
      said.filter((words) => !found.includes(words)),
      [],
      found,
    )
  })

test('there are as many controls as were written', () => assert.ok(readControls().length > 25))
