import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../../test/harness/harness.ts'
import { inDatabase } from '../../keep/claiming.neighbour.ts'
import { firstKettle, invented, pageOf3, serveList, type Served } from '../invented.scene.ts'
import { tryList } from './try-list.ts'

let kith: Kith
let list: Served | undefined
before(async () => void (kith = await openKith()))
after(() => kith.close())
afterEach(async () => {
  await list?.stop()
  list = undefined
})

const to = '/services/lists/add'
const add = async (address: string) => {
  const eleri = await kith.as('eleri')
  return { eleri, page: await eleri.fill(to, to, { address, name: 'A made-up directory' }) }
}

const count = async (table: string) =>
  (await inDatabase(kith, `select count(*)::int as count from services.${table}`))[0]
    .count as number

test('an address that may not be read is refused at once, and what was typed stays', async () => {
  for (const [address, because] of [
    ['', /Write the address/],
    ['not an address', /not a web address/],
    ['http://council.example/services', /read over https/],
    ['https://10.0.0.7/services', /private address/],
    ['https://[::1]/services', /private address/],
    ['https://127.0.0.1:5432/', /private address/],
    ['https://localhost/services', /private address/],
    ['https://me:secret@council.example/', /with a password/],
    ['file:///etc/passwd', /read over https/],
  ] as const) {
    const { page } = await add(address)
    assert.equal(page.status, 422, address)
    assert.match(page.words, because)
    assert.match(page.html, /A made-up directory/)
  }
  assert.equal(await count('trial'), 0)
})

test('a name that leads inside is found out by the worker, and nothing is read in', async () => {
  const { eleri, page } = await add('https://localhost.localdomain/services')
  assert.match(page.words, /Kith is looking at it now/)
  await kith.settle()
  const tried = await eleri.get(page.path)
  assert.match(tried.words, /It could not be read/)
  assert.doesNotMatch(tried.words, /Read it in/)
})

test('a list is looked at first: what it would bring is said, and nothing is listed before somebody says so', async () => {
  list = await serveList(() => ({
    body: pageOf3([firstKettle, invented(41), invented(42, { name: '' })], 1, 1),
  }))
  const [services, feeds] = [await count('service'), await count('feed')]
  const { eleri, page } = await add('https://council.example/services')
  const id = page.path.split('/').at(-1)!
  // What a public address answers is answered here by this machine, which an operator could allow.
  await inDatabase(kith, 'update services.trial set address = $1 where id = $2', [
    `${list.origin}/services`,
    id,
  ])
  await tryList(kith.house, 1, id, { private: true, http: true })
  const tried = await eleri.get(page.path)
  assert.match(tried.words, /1 of 3 would be listed as peer support\. Nothing is listed yet/)
  assert.match(tried.words, /Kettle and Chairs/)
  assert.deepEqual([await count('service'), await count('feed')], [services, feeds])

  const taken = await eleri.fill(page.path, `${page.path}/take-up`)
  assert.match(taken.words, /You have taken it up, and it is read in now/)
  await kith.settle()
  const [feed] = await inDatabase(
    kith,
    `select id, home, read_by_itself, allow_private, allow_http from services.feed where name = 'A made-up directory'`,
  )
  const { id: its, ...allowed } = feed
  assert.deepEqual(allowed, {
    home: true,
    read_by_itself: false,
    allow_private: false,
    allow_http: false,
  })
  const read = await eleri.get(`/services/lists/one/${its}`)
  assert.match(
    read.words,
    /read over https|private address/,
    'what only an operator allows stays so',
  )
})

test('only a coordinator adds, and nobody takes up a list of another place', async () => {
  assert.equal((await (await kith.as('amina')).get(to)).status, 404)
  assert.equal((await kith.visitor().get(to)).path.startsWith('/sign-in'), true)
})
