import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { writeFindable } from '../findable.ts'
import { bristol, namesOn, near, sorted } from './looking.neighbour.ts'

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
  const page = await near(kith, { place: bristol })
  assert.match(page.words, /25 groups and services, by name\. None is put before another/)
  assert.deepEqual(namesOn(page), sorted(namesOn(page)))
  assert.match(page.words, /\(user-led group\) \(invented\)/)
  assert.match(page.words, /\(NHS\) \(invented\)/)
  assert.match(page.words, /Map|How many meet where/)
})

test('words find what says them, and what is about the same in other words', async () => {
  const page = await near(kith, { place: bristol, what: 'voices in my head' })
  assert.ok(namesOn(page).includes('Lark line'))
  assert.match(page.words, /Also looked for: [^.]*voices/i)
  const misspelt = await near(kith, { place: 'b1', what: 'gambleing' })
  assert.ok(
    namesOn(misspelt).includes('Bet free Mondays'),
    'the stewards’ finder reads misspelt words',
  )
  const half = await near(kith, { place: bristol, what: 'voices trombone' })
  assert.match(half.words, /Nothing has all of your words/)
  assert.ok(namesOn(half).includes('Voices evening'))
})

test('what was chosen narrows the list and stands in the form again', async () => {
  const page = await near(kith, { place: 'b1', for: 'women', language: 'ur', how: 'phone' })
  assert.deepEqual(namesOn(page), ['Marigold by phone'])
  assert.match(page.html, /<option value="women" selected/)
  const free = await near(kith, { place: bristol, access: 'step-free', how: 'drop-in' })
  assert.deepEqual(sorted(namesOn(free)), ['The bench', 'Door open', 'Kettle mornings'])
})

test('a wait that nobody has said is not known, in the same words and as plain as a number', async () => {
  const page = await near(kith, { place: bristol })
  assert.match(page.words, /Wait: not known\. Free places: not known/)
  assert.match(page.words, /Wait: about \d+ weeks/)
  assert.match(page.words, /Said by [^.]+ on \d+ \w+ 2026/)
  assert.match(
    page.words,
    /That is more than six months ago/,
    'the bench has not looked since spring',
  )
})

test('where women who were hurt meet is no dot and no row', async () => {
  const page = await near(kith, { place: bristol, for: 'women' })
  assert.deepEqual(namesOn(page), ['The long table'])
  assert.doesNotMatch(page.html, /<svg[^>]*role="img"[^>]*Map of/)
})

test('a long list is turned page by page', async () => {
  const rows =
    await inDatabase(`insert into services.service (cell_id, id, organisation_id, name, words, how, join_words)
    select cell_id, gen_random_uuid(), organisation_id, 'Zebra ' || n, 'Stripes', 'group', 'Come' from
    (select cell_id, organisation_id from services.service where cell_id = 2 limit 1) one, generate_series(1, 40) n returning id`)
  await kith.house.door.open('kith_jobs', {}, (tx) =>
    writeFindable(
      tx,
      2,
      rows.map(({ id }) => id),
    ),
  )
  const first = await near(kith, { place: 'b1', what: 'stripes' })
  assert.match(first.words, /40 groups and services.*This is page 1 of 2/)
  assert.match(first.words, /Next page/)
  assert.match((await near(kith, { place: 'b1', what: 'stripes', page: '2' })).words, /Zebra 9/)
  assert.ok(first.html.length < 100_000)
})
