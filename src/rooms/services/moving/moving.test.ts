import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { claim, inDatabase, pageOf } from '../keep/claiming.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const look = (url: string) => kith.visitor().get(url)
const names = async (place: string, what: string) =>
  (await look(`/services?place=${place}&what=${encodeURIComponent(what)}`)).words
const cellOf = (page: string) => Number(page.split('/')[2])

const published = async (id: string) =>
  (await kith.server.inject(`/open-referral/v3/services/${id}`)).statusCode

test('a group that moves over a border is listed there, whole, and its old addresses lead to it', async () => {
  const { volunteer, link, page } = await claim(kith, 'House supper', 'supper@openlatch.example')
  await volunteer.fill(`${link}/about`, `${link}/about`, { concepts: ['trans'] })
  const form = `${link}/details`
  const said = await volunteer.fill(form, form, { outcode: 'b1', language: ['en', 'cy'] })
  assert.match(said.words, /That postcode lies in another area/)
  await kith.settle()

  const moved = await look(page)
  assert.match(moved.words, /House supper.*B1/s)
  const now = await pageOfActive('House supper')
  assert.notEqual(cellOf(now), cellOf(page))
  assert.equal((await kith.server.inject(page)).headers.location, now)
  assert.equal((await kith.server.inject(`${page}/poster`)).headers.location, `${now}/poster`)
  assert.equal((await kith.server.inject(`${page}/keep`)).headers.location, `${now}/keep`)
  assert.equal(await published(now.split('/')[3]!), 200)
  assert.match(await names('B1', 'trans'), /House supper/)
  assert.doesNotMatch(await names('BS7', 'trans'), /House supper/)
})

test('its link still opens it, and what stayed behind holds nothing of it', async () => {
  const { volunteer, link, page } = await claim(
    kith,
    'Weeding hour',
    'allotment@tuesday-bench.example',
  )
  const form = `${link}/details`
  await volunteer.fill(form, form, { outcode: 'B9' })
  await kith.settle()
  for (const more of ['', '/edit', '/details', '/about', '/room', '/pause', '/asked'])
    assert.equal((await volunteer.get(link + more)).status, 200, more)
  const gone = link.replace(/\d+/, String(cellOf(await pageOfActive('Weeding hour'))))
  const there = await volunteer.fill(`${link}/edit`, `${gone}/edit`, { phone: '0117 496 0999' })
  assert.match(there.words, /Saved/)
  const now = await pageOfActive('Weeding hour')
  assert.match((await look(now)).words, /0117 496 0999/)
  const left = await inDatabase(
    kith,
    `select words, outcode, email, phone, (select count(*)::int from services.tag t
       where t.cell_id = s.cell_id and t.service_id = s.id) as tags
     from services.service s where cell_id = $1 and id = $2`,
    [cellOf(page), page.split('/')[3]],
  )
  assert.deepEqual(left, [{ words: '', outcode: null, email: null, phone: null, tags: 0 }])

  await volunteer.fill(form, `${gone}/details`, { outcode: 'BS4' })
  await kith.settle()
  assert.equal(await pageOfActive('Weeding hour'), page, 'it came back')
  assert.match((await look(page)).words, /0117 496 0999/)
  assert.equal((await kith.server.inject(now)).headers.location, page)
})

test('control: within its place, in private, or while peers are met through it, a listing stays', async () => {
  const { volunteer, link, page } = await claim(
    kith,
    'Harbour one to one',
    'hello@harbour-peers.example',
  )
  const form = `${link}/details`
  for (const typed of [
    { outcode: 'BS5' },
    { outcode: 'B1' },
    { outcode: 'B1', private: ['yes'] },
  ]) {
    await volunteer.fill(form, form, typed)
    await kith.settle()
    assert.equal((await kith.server.inject(page)).statusCode, 200, JSON.stringify(typed))
  }
  assert.equal(await pageOf(kith, 'Harbour one to one'), page)
})

const pageOfActive = async (name: string): Promise<string> => {
  const rows = await inDatabase(
    kith,
    `select cell_id, id from services.service where name = $1 and status = 'active'`,
    [name],
  )
  assert.equal(rows.length, 1, `${name} is listed once`)
  return `/services/${rows[0].cell_id}/${rows[0].id}`
}
