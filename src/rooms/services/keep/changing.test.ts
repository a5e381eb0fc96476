import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { claim, inDatabase } from './claiming.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('room, wait and a pause stand on the page with who said so', async () => {
  const { volunteer, link, page } = await claim(
    kith,
    'The Sunday boat',
    'cut@voicesofthecut.example',
  )
  const wrong = await volunteer.fill(`${link}/room`, `${link}/room`, { places: 'some', by: 'us' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Choose whether there is room/)
  await volunteer.fill(`${link}/room`, `${link}/room`, {
    room: 'full',
    until: '2027-03-01',
    wait: '13',
    by: 'the walkers',
  })
  await volunteer.fill(`${link}/pause`, `${link}/pause`, {
    until: '2027-01-01',
    words: 'The towpath is shut.',
  })
  const { words } = await kith.visitor().get(page)
  assert.match(words, /Full until 1 March 2027/)
  assert.match(words, /About 13 weeks/)
  assert.match(words, /Said by the walkers on 23 November 2026/)
  assert.match(words, /Paused until 1 January 2027\. The towpath is shut/)
})

test('when, where and for whom can be said, and then people find it by them', async () => {
  const { volunteer, link } = await claim(kith, 'House supper', 'supper@openlatch.example')
  const wrong = await volunteer.fill(`${link}/details`, `${link}/details`, { from: 'dusk' })
  assert.match(wrong.words, /Write a time, like 11:00/)
  await volunteer.fill(`${link}/details`, `${link}/details`, {
    often: 'first',
    day: 'SU',
    from: '6.30pm',
    access: ['step-free', 'quiet room'],
    language: ['en', 'cy'],
    about: ['trans'],
  })
  const found = await kith.visitor().get('/services?place=bs7&language=cy&access=quiet+room')
  assert.match(found.words, /House supper/)
  assert.match(found.words, /The first Sunday of the month, from 18:30\. Next: 6 December 2026/)
})

test('a venue that becomes private leaves no place behind, anywhere', async () => {
  const { volunteer, link, page } = await claim(
    kith,
    'Harbour one to one',
    'hello@harbour-peers.example',
  )
  assert.match((await kith.visitor().get(page)).words, /12 Made-up Quay/)
  await volunteer.fill(`${link}/details`, `${link}/details`, { private: ['yes'] })
  assert.doesNotMatch((await kith.visitor().get(page)).html, /Made-up Quay|BS1\b/)
  const rows = await inDatabase(
    kith,
    `select 1 from services.address where address_1 like '%Made-up Quay'
    union all select 1 from services.location where name = 'Harbour House'
    union all select 1 from services.findable f join services.service s on s.id = f.service_id
      where s.name = 'Harbour one to one' and f.outcode is not null`,
  )
  assert.equal(rows.length, 0)
})
