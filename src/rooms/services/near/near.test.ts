import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const inDatabase = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query(sql, values)
  await client.end()
  return rows
}

test('somebody without an account finds every service of a place, by name', async () => {
  const page = await kith.visitor().get('/services?place=bs5%206ab')
  assert.match(page.words, /\d+ groups and services, by name\. None is put before another/)
  const names = [...page.html.matchAll(/<h3 dir="auto"><a[^>]*>([^<]+)/g)].map(([, name]) => name!)
  assert.ok(names.length > 10)
  assert.deepEqual(
    names,
    names.toSorted((a, b) => a.localeCompare(b, 'en-GB')),
  )
  assert.match(page.words, /\(user-led group\) \(invented\)/)
  assert.match(page.words, /\(NHS\) \(invented\)/)
})

test('a wait that nobody has said is not known, in the same words and as plain as a number', async () => {
  const page = await kith
    .visitor()
    .get('/services?place=bristol-north-somerset-and-south-gloucestershire')
  assert.match(page.words, /Wait: not known\. Free places: not known/)
  assert.match(page.words, /Wait: about \d+ weeks/)
  assert.match(page.words, /Said by [^.]+ on \d+ \w+ 2026/)
})

test('a place that is not there, or not open, is answered kindly', async () => {
  const visitor = kith.visitor()
  assert.match((await visitor.get('/services?place=zz9')).words, /We do not know this place/)
  const leeds = await visitor.get('/services?place=LS1')
  assert.match(leeds.words, /Kith is not open for LS1 yet/)
  assert.match(leeds.words, /116 123/)
  for (const place of ['%00', '__proto__', "'; drop table x; --", '%F0%9F%A6%86', 'x'.repeat(3000)])
    assert.equal(
      (await visitor.get(`/services?place=${encodeURIComponent(decodeURIComponent(place))}`))
        .status,
      200,
    )
  for (const page of ['0', '-1', '1e99', 'two', '99'])
    assert.equal((await visitor.get(`/services?place=bs5&page=${page}`)).status, 200)
})

test('a long list is turned page by page', async () => {
  await inDatabase(`insert into services.service (cell_id, id, organisation_id, name, words, how, join_words)
    select cell_id, gen_random_uuid(), organisation_id, 'Zebra ' || n, 'Words', 'group', 'Come' from
    (select cell_id, organisation_id from services.service where cell_id = 2 limit 1) one, generate_series(1, 40) n`)
  const first = await kith.visitor().get('/services?place=b1')
  assert.match(first.words, /This is page 1 of 2/)
  assert.match(first.words, /Next page/)
  assert.match((await kith.visitor().get('/services?place=b1&page=2')).words, /Zebra 9/)
})
