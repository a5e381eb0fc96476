import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith, type Seen } from '../../../../test/harness/harness.ts'
import { theCall } from '../the-call.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const bristol = '/call/bristol-north-somerset-and-south-gloucestershire'

test('a visitor chooses a place and sees the five recommendations and the six cultures', async () => {
  const call = await kith.visitor().get('/call?place=bs5')
  assert.match(call.words, /BS5 is in Bristol/)
  assert.ok(call.links.includes(bristol))
  const place = await kith.visitor().get(bristol)
  for (const { name, words } of theCall) {
    assert.ok(place.words.includes(name), name)
    assert.ok(place.words.includes(words.join(' ')), `the two sentences of ${name}`)
  }
  assert.equal(place.words.match(/What peers say: not asked yet/g)?.length, 11)
})

test('what nobody has said is said beside each part, and never as a nought', async () => {
  const place = await kith.visitor().get(bristol)
  assert.match(
    place.words,
    /Not known: how much money is set aside for peer support here\. Nobody has said yet/,
  )
})

/** The rows of the table, as the text of each. */
const rowsOf = (page: Seen): string[] =>
  [...page.html.matchAll(/<tr class="nhsuk-table__row"[^>]*>(.*?)<\/tr>/gs)]
    .map(([, row]) => row!.replace(/<[^>]+>/g, ' '))
    .slice(1)

test('every organisation of the place is in the table, those that said nothing first', async () => {
  for (const { id } of theCall) {
    const rows = rowsOf(await kith.visitor().get(`${bristol}/${id}`))
    assert.equal(rows.length, 12)
    const silent = rows.map((row) => row.includes('Nothing recorded here yet'))
    assert.deepEqual(
      silent,
      silent.toSorted((a, b) => Number(b) - Number(a)),
      id,
    )
    for (const row of rows) assert.match(row, /\(invented\)/)
  }
})

test('late without a word stands before on the way, and both before what they say is done', async () => {
  const order = [
    'No answer',
    'No commitment yet',
    'no word since',
    'Stopped',
    'Changed',
    'On the way',
    'They say done',
  ]
  for (const { id } of theCall) {
    const rows = rowsOf(await kith.visitor().get(`${bristol}/${id}`))
    const places = rows
      .map((row) => order.findIndex((words) => row.includes(words)))
      .filter((at) => at >= 0)
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      id,
    )
  }
})

test('one answer has a page of its own, with owner, day, money and who decided', async () => {
  const part = await kith.visitor().get(`${bristol}/peer-leadership`)
  const one = await kith
    .visitor()
    .get(part.links.findLast((link) => link.startsWith(`${bristol}/peer-leadership/`))!)
  for (const said of ['What they aim for', 'Who answers for it', 'By when', 'Money', 'Who decided'])
    assert.ok(one.words.includes(said), said)
})

test('what is not there is not there', async () => {
  for (const path of [
    '/call/atlantis',
    '/call/%00',
    `${bristol}/nothing`,
    `${bristol}/strategy/nope`,
    '/call/answer',
  ])
    assert.equal((await kith.visitor().get(path)).status, 404, path)
})
