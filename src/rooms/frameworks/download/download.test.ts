import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadReference } from '../../../../db/reference/load.ts'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { readCsv } from '../rules/csv-in.ts'
import { readJson } from '../rules/json.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const words = async (path: string): Promise<string> => {
  const seen = await kith.visitor().get(path)
  assert.equal(seen.status, 200, path)
  return seen.words
}

const LONG_TABLE = 'long-table-values/1'

test('what is taken away can be read back in', async () => {
  const at = `/frameworks/${LONG_TABLE}`
  const get = (url: string) => kith.server.inject({ url })
  const csv = await get(`${at}/items.csv`)
  assert.match(String(csv.headers['content-disposition']), /long-table-values-1\.csv/)
  const read = readCsv(csv.body)
  assert.deepEqual(read.title, 'What we hold at the Long Table')
  assert.deepEqual(read.items[5], {
    section: null,
    words: 'Food first',
    note: null,
    reason: 'Nobody talks well when they are hungry.',
  })
  for (const name of ['framework.json', 'case.json']) {
    const back = readJson((await get(`${at}/${name}`)).body)
    assert.deepEqual(
      back.items.map(({ words: said }) => said),
      read.items.map(({ words: said }) => said),
    )
  }
  const document = await get(`${at}/document`)
  assert.match(document.body, /<html lang="en-GB">.*<h1>What we hold at the Long Table<\/h1>/s)
})

test('a machine that holds a version already is told that nothing changed', async () => {
  const url = `/frameworks/${LONG_TABLE}/framework.json`
  const first = await kith.server.inject({ url })
  assert.equal(first.statusCode, 200)
  const again = { url, headers: { 'if-none-match': String(first.headers.etag) } }
  assert.equal((await kith.server.inject(again)).statusCode, 304)
})

test('an address that names nothing is not there, and no odd one breaks anything', async () => {
  for (const path of [
    '/frameworks/nothing-of-the-kind',
    '/frameworks/long-table-values/2',
    '/frameworks/long-table-values/x',
    '/frameworks/long-table-values/1/item/99',
    '/frameworks/long-table-values/99/items.csv',
    '/frameworks/long-table-values/0/case.json',
    '/frameworks/compare?a=%00',
    '/frameworks/compare?a=long-table-values/1&b=none/1',
    '/frameworks/tree?of=%F0%9F%AB%96',
    '/frameworks/tree?from=nobody',
    '/frameworks/side-by-side/nowhere',
  ])
    assert.equal((await kith.visitor().get(path)).status, 404, path)
  for (const path of ['/frameworks?kind=%00&from=%00', `/frameworks/${LONG_TABLE}?page=9`])
    assert.equal((await kith.visitor().get(path)).status, 200, path)
})

test('starting again adds nothing, and what stands stays as it is', async () => {
  const was = await words('/frameworks/side-by-side-six-values')
  await loadReference(kith.database.addresses.ownerUrl)
  assert.equal(await words('/frameworks/side-by-side-six-values'), was)
})
