import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import type { Workshop } from '../../platform/http/room.ts'
import { closeMonth } from './services.jobs.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

// Closing a month writes no letter, so the workshop needs no mail.
const shop = () => ({ ...kith.house, origin: '' }) as Workshop

const inDatabase = async (sql: string) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const figures = () =>
  inDatabase(
    `select cell_id, name, month::text, value, source from services.figure
     where name in ('services', 'peers') order by 1, 2, 3`,
  )

test('October closes with its services, and with its peers to the nearest five', async () => {
  await closeMonth(shop())
  const rows = await figures()
  assert.equal(rows.length, 4)
  for (const { month, value, name } of rows) {
    assert.equal(month, '2026-10-01')
    if (name === 'peers') assert.equal(value % 5, 0)
  }
  const page = await kith.visitor().get('/call/birmingham-and-solihull/one-locality')
  assert.match(
    page.words,
    /\d+ groups and services offer peer support here said by themselves, October 2026/,
  )
})

test('closing again changes nothing, even when a service has come since', async () => {
  const earlier = await figures()
  await inDatabase(`insert into services.service (cell_id, id, organisation_id, name, words, how, join_words)
    select cell_id, gen_random_uuid(), organisation_id, 'New', 'Words', 'group', 'Come' from services.service limit 1`)
  await closeMonth(shop())
  assert.deepEqual(await figures(), earlier)
})

test('a month in which fewer than five peers stood ready says nothing about peers', async () => {
  await inDatabase(`update services.vouch set until = '2026-11-02'
    where cell_id = 1 and person_id not in (select person_id from services.vouch where cell_id = 1 limit 4)`)
  kith.pass(10 * 86_400_000)
  await closeMonth(shop())
  const november = (await figures()).filter(({ month }) => month === '2026-11-01')
  assert.deepEqual(
    november.map(({ cell_id, name }) => `${cell_id} ${name}`),
    ['1 services', '2 peers', '2 services'],
  )
})
