import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { getVocabulary } from './held.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const read = (cell = 1) =>
  kith.house.door.open('kith_app', { cell }, (tx) => getVocabulary(tx, cell))

const change = async (sql: string) => {
  const client = new pg.Client({ connectionString: kith.database.superuserUrl })
  await client.connect()
  const { rows } = await client.query<{ cell: number }>(sql)
  await client.end()
  return rows
}

test('the words are held while nobody changes them', async () => {
  assert.equal(await read(), await read())
})

test('what is said anew, changed, let go or taken off is so at the very next question', async () => {
  await change(
    `insert into stewardship.saying (concept_id, words) values ('faith', 'praying with others')`,
  )
  assert.ok((await read()).sayings.some(({ words }) => words === 'praying with others'))
  await change(`update stewardship.concept set name = 'Faith and praying' where id = 'faith'`)
  assert.equal((await read()).concepts.find(({ id }) => id === 'faith')?.name, 'Faith and praying')
  await change(`update stewardship.concept set retired_on = current_date where id = 'faith'`)
  assert.ok(!(await read()).concepts.some(({ id }) => id === 'faith'))
  const [own] = await change('select cell_id as cell from stewardship.local_saying limit 1')
  const { sayings } = await read(own!.cell)
  const strangers = await kith.house.door.open('kith_app', {}, (tx) => getVocabulary(tx, own!.cell))
  assert.ok(strangers.sayings.length < sayings.length, 'a place’s own words are for its people')
  await change('delete from stewardship.local_saying')
  assert.ok(
    (await read(own!.cell)).sayings.length < sayings.length,
    'what was the place’s own is gone',
  )
})
