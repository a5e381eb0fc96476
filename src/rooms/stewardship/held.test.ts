import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { getVocabulary } from './held.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const BRISTOL = 1
const read = () => kith.house.door.open('kith_app', {}, (tx) => getVocabulary(tx, BRISTOL))

const change = async (sql: string) => {
  const client = new pg.Client({ connectionString: kith.database.superuserUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
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
  const { sayings } = await read()
  await change(`delete from stewardship.local_saying where cell_id = ${BRISTOL}`)
  assert.ok((await read()).sayings.length < sayings.length, 'Bristol’s own words are gone')
})
