import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { writeFindable } from '../findable.ts'
import { inDatabase } from '../keep/claiming.neighbour.ts'
import { namesOn, near } from './looking.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('a whole postcode is used for its first half, and stands in no address', async () => {
  const page = await kith
    .visitor()
    .send({ method: 'GET', url: '/services?place=bs5%206ab&how=group' })
  assert.match(page.words, /BS5, Bristol/)
  const answer = await kith.server.inject('/services?place=bs5%206ab&how=group')
  assert.equal(answer.headers.location, '/services?place=BS5&how=group')
})

test('from a postcode the nearest come first, and over the border too', async () => {
  const page = await near(kith, { place: 'BS5' })
  assert.match(page.words, /the nearest first/)
  assert.equal(namesOn(page)[0], 'Home from the ward')
  const oldbury = await near(kith, { place: 'B69' })
  assert.match(oldbury.words, /Kith is not open in Black Country yet/)
  assert.ok(namesOn(oldbury).includes('Lock keepers'), 'of Birmingham, a few miles away')
  assert.ok(!namesOn(oldbury).includes('Good company'), 'of Solihull, too far')
  assert.ok(!namesOn(await near(kith, { place: 'B69', miles: '2' })).includes('Lock keepers'))
})

test('a town and a part of a name are found; one word for several places asks which', async () => {
  assert.match(
    (await near(kith, { place: 'weston-super-mare' })).words,
    /Weston-Super-Mare In Bristol|Weston-Super-Mare/,
  )
  assert.match((await near(kith, { place: 'solihull' })).words, /Solihull/)
  assert.match((await near(kith, { place: 'London' })).words, /Which one do you mean\?/)
  const newport = await near(kith, { place: 'Newport' })
  const choice = newport.links.find((link) => link.includes('Shropshire'))!
  assert.match(
    (await kith.visitor().get(choice)).words,
    /Newport ?In Shropshire, Telford and Wrekin/,
  )
})

test('a place that is not there, or not open, is answered kindly', async () => {
  assert.match((await near(kith, { place: 'zz9' })).words, /We do not know the postcode/)
  assert.match((await near(kith, { place: 'Atlantis' })).words, /We do not know a place called/)
  const leeds = await near(kith, { place: 'LS1' })
  assert.match(leeds.words, /Kith is not open in West Yorkshire yet\. Nothing is held about it/)
  assert.match(leeds.words, /Birmingham and Solihull, about \d+ miles away/)
  assert.match(leeds.words, /116 123/)
  for (const place of ['%00', '__proto__', "'; drop table x; --", '%F0%9F%A6%86', 'x'.repeat(3000)])
    assert.equal((await near(kith, { place: decodeURIComponent(place) })).status, 200)
  for (const page of ['0', '-1', '1e99', 'two', '99'])
    assert.equal((await near(kith, { place: 'bs5', page })).status, 200)
  for (const what of ['the a of', '🦆', 'x'.repeat(3000), 'قلق', "'; --"])
    assert.equal((await near(kith, { place: 'bs5', what })).status, 200)
})

test('the other nations are found, and what is not held is said', async () => {
  const edinburgh = await near(kith, { place: 'EH1 1AA' })
  assert.match(edinburgh.words, /That postcode is in Scotland/)
  assert.ok(edinburgh.links.includes('/services?place=lothian'))
  const lothian = await near(kith, { place: 'Lothian' })
  assert.match(lothian.words, /Nothing is held about it, and its people have not been counted here/)
  const start = await near(kith, {})
  for (const name of [
    'Betsi Cadwaladr',
    'Orkney',
    'Belfast (Northern Ireland)',
    'Cornwall and The Isles Of Scilly',
  ])
    assert.ok(start.words.toLowerCase().includes(name.toLowerCase()), name)
})

test('what meets online is found from everywhere, and belongs to no place', async () => {
  const id = '00000000-0000-7000-8000-00000000a11e'
  await inDatabase(
    kith,
    `with runs as (insert into places.organisation (cell_id, id, name, sector, invented, source, listed_on)
       values (900000, $1, 'Owls of no fixed place', 'user-led group', true, 'test', '2026-11-01') returning cell_id, id)
     insert into services.service (cell_id, id, organisation_id, name, words, how, join_words)
     select cell_id, id, id, 'Owl hour', 'For people who lie awake', 'online', 'Ask for the link' from runs`,
    [id],
  )
  await kith.house.door.open('kith_jobs', {}, (tx) => writeFindable(tx, 900_000, [id]))
  for (const place of ['BS5', 'TR1', 'lothian', 'birmingham-and-solihull'])
    assert.ok(namesOn(await near(kith, { place, what: 'owl' })).includes('Owl hour'), place)
  const page = await kith.visitor().get(`/services/900000/${id}`)
  assert.match(page.words, /Online, from anywhere/)
})
