import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { writeFindable } from '../findable.ts'

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

const bristol = 'bristol-north-somerset-and-south-gloucestershire'
const near = (query: Record<string, string>) =>
  kith.visitor().get(`/services?${new URLSearchParams(query)}`)
const namesOn = ({ html }: { html: string }) =>
  [...html.matchAll(/<h3 dir="auto"><a[^>]*>([^<]+)/g)].map(([, name]) => name!)
const sorted = (names: string[]) =>
  names.toSorted((a, b) => a.replace(/^The /, '').localeCompare(b.replace(/^The /, ''), 'en-GB'))

test('somebody without an account finds every service of a place, by name', async () => {
  const page = await near({ place: bristol })
  assert.match(page.words, /21 groups and services, by name\. None is put before another/)
  assert.deepEqual(namesOn(page), sorted(namesOn(page)))
  assert.match(page.words, /\(user-led group\) \(invented\)/)
  assert.match(page.words, /\(NHS\) \(invented\)/)
  assert.match(page.words, /Map|How many meet where/)
})

test('a whole postcode is used for its first half, and stands in no address', async () => {
  const page = await kith
    .visitor()
    .send({ method: 'GET', url: '/services?place=bs5%206ab&how=group' })
  assert.match(page.words, /BS5, Bristol/)
  const answer = await kith.server.inject('/services?place=bs5%206ab&how=group')
  assert.equal(answer.headers.location, '/services?place=BS5&how=group')
})

test('from a postcode the nearest come first, and over the border too', async () => {
  const page = await near({ place: 'BS5' })
  assert.match(page.words, /the nearest first/)
  assert.equal(namesOn(page)[0], 'Home from the ward')
  const oldbury = await near({ place: 'B69' })
  assert.match(oldbury.words, /Kith is not open in Black Country yet/)
  assert.ok(namesOn(oldbury).includes('Lock keepers'), 'of Birmingham, a few miles away')
  assert.ok(!namesOn(oldbury).includes('Good company'), 'of Solihull, too far')
  assert.ok(!namesOn(await near({ place: 'B69', miles: '2' })).includes('Lock keepers'))
})

test('a town and a part of a name are found; one word for several places asks which', async () => {
  assert.match(
    (await near({ place: 'weston-super-mare' })).words,
    /Weston-Super-Mare In Bristol|Weston-Super-Mare/,
  )
  assert.match((await near({ place: 'solihull' })).words, /Solihull/)
  assert.match((await near({ place: 'London' })).words, /Which one do you mean\?/)
  const newport = await near({ place: 'Newport' })
  const choice = newport.links.find((link) => link.includes('Shropshire'))!
  assert.match(
    (await kith.visitor().get(choice)).words,
    /Newport ?In Shropshire, Telford and Wrekin/,
  )
})

test('words find what says them, and what is about the same in other words', async () => {
  const page = await near({ place: bristol, what: 'voices in my head' })
  assert.ok(namesOn(page).includes('Lark line'))
  assert.match(page.words, /Also looked for: [^.]*voices/i)
  const half = await near({ place: bristol, what: 'voices trombone' })
  assert.match(half.words, /Nothing has all of your words/)
  assert.ok(namesOn(half).includes('Voices evening'))
})

test('what was chosen narrows the list and stands in the form again', async () => {
  const page = await near({ place: 'b1', for: 'women', language: 'ur', how: 'phone' })
  assert.deepEqual(namesOn(page), ['Marigold by phone'])
  assert.match(page.html, /<option value="women" selected/)
  const free = await near({ place: bristol, access: 'step-free', how: 'drop-in' })
  assert.deepEqual(sorted(namesOn(free)), ['The bench', 'Door open', 'Kettle mornings'])
})

test('a wait that nobody has said is not known, in the same words and as plain as a number', async () => {
  const page = await near({ place: bristol })
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
  const page = await near({ place: bristol, for: 'women' })
  assert.deepEqual(namesOn(page), ['The long table'])
  assert.doesNotMatch(page.html, /<svg[^>]*role="img"[^>]*Map of/)
})

test('a place that is not there, or not open, is answered kindly', async () => {
  assert.match((await near({ place: 'zz9' })).words, /We do not know the postcode/)
  assert.match((await near({ place: 'Atlantis' })).words, /We do not know a place called/)
  const leeds = await near({ place: 'LS1' })
  assert.match(leeds.words, /Kith is not open in West Yorkshire yet\. Nothing is held about it/)
  assert.match(leeds.words, /Birmingham and Solihull, about \d+ miles away/)
  assert.match(leeds.words, /116 123/)
  for (const place of ['%00', '__proto__', "'; drop table x; --", '%F0%9F%A6%86', 'x'.repeat(3000)])
    assert.equal((await near({ place: decodeURIComponent(place) })).status, 200)
  for (const page of ['0', '-1', '1e99', 'two', '99'])
    assert.equal((await near({ place: 'bs5', page })).status, 200)
  for (const what of ['the a of', '🦆', 'x'.repeat(3000), 'قلق', "'; --"])
    assert.equal((await near({ place: 'bs5', what })).status, 200)
})

test('the other nations are found, and what is not held is said', async () => {
  const edinburgh = await near({ place: 'EH1 1AA' })
  assert.match(edinburgh.words, /That postcode is in Scotland/)
  assert.ok(edinburgh.links.includes('/services?place=lothian'))
  const lothian = await near({ place: 'Lothian' })
  assert.match(lothian.words, /Nothing is held about it, and its people have not been counted here/)
  const start = await near({})
  for (const name of [
    'Betsi Cadwaladr',
    'Orkney',
    'Belfast (Northern Ireland)',
    'Cornwall and The Isles Of Scilly',
  ])
    assert.ok(start.words.toLowerCase().includes(name.toLowerCase()), name)
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
  const first = await near({ place: 'b1', what: 'stripes' })
  assert.match(first.words, /40 groups and services.*This is page 1 of 2/)
  assert.match(first.words, /Next page/)
  assert.match((await near({ place: 'b1', what: 'stripes', page: '2' })).words, /Zebra 9/)
  assert.ok(first.html.length < 100_000)
})
