import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith, type Seen, type Visitor } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const ticked = (page: Seen): string[] => page.form('/ask/common').fields['concepts'] ?? []

const press = async (
  who: Visitor,
  page: Seen,
  step: string,
  typed: Record<string, string | string[]> = {},
) => who.submit(page.form('/ask/common'), { ...typed, step })

test('Denise finds by her own words, misspelt, and nothing she ticked is lost on the way', async () => {
  const denise = await kith.as('denise')
  const first = await denise.get('/ask/common')
  const had = ticked(first)
  assert.ok(had.length > 0)
  const found = await press(denise, first, 'find', {
    find: 'bayliffs',
    concepts: [...had, 'gambling'],
  })
  assert.equal(found.status, 200)
  assert.match(found.html, /value="owing-money"/)
  assert.deepEqual(new Set(ticked(found)), new Set([...had, 'gambling']))
  const open = await press(denise, found, 'fold Body and health', { find: 'nothing like it' })
  assert.match(open.html, /aria-expanded="true"/)
  assert.match(open.html, /value="cancer"/)
  assert.deepEqual(new Set(ticked(open)), new Set([...had, 'gambling']))
  // She was looking: nothing is kept until she says so.
  assert.deepEqual(ticked(await denise.get('/ask/common')), had)
  await denise.submit(open.form('/ask/common'))
  assert.deepEqual(new Set(ticked(await denise.get('/ask/common'))), new Set([...had, 'gambling']))
})

test('what she looks for is in no address and in no log', async () => {
  const denise = await kith.as('denise')
  const found = await press(denise, await denise.get('/ask/common'), 'find', {
    find: 'sectioned quietly',
  })
  assert.equal(found.path, '/ask/common')
  assert.doesNotMatch(JSON.stringify(kith.logLines()), /sectioned/)
})

test('when nothing is like it, she is told so and can say it in her own words', async () => {
  const denise = await kith.as('denise')
  const page = await press(denise, await denise.get('/ask/common'), 'find', { find: 'zzxqy' })
  assert.match(page.words, /We have no words like “zzxqy” yet/)
  await denise.submit(page.form('/ask/common'), { other: 'The sea in winter' })
  const matters = await denise.get('/ask/matters')
  assert.match(matters.words, /Something else, in your words.*The sea in winter/)
  assert.match((await denise.get('/ask/check')).words, /The sea in winter/)
})

test('her other words are hers: kept when she comes back, and gone when she takes them out', async () => {
  const denise = await kith.as('denise')
  await denise.fill('/ask/common', '/ask/common', { other: 'I keep bees' })
  assert.match((await denise.get('/ask/common')).html, /I keep bees/)
  await denise.fill('/ask/common', '/ask/common', { other: '' })
  assert.doesNotMatch((await denise.get('/me')).html, /I keep bees/)
})

test('the words of a place find it there, and nowhere else', async () => {
  const [denise, imran] = [await kith.as('denise'), await kith.as('imran')]
  const look = async (who: Visitor) => {
    const page = await press(who, await who.get('/ask/common'), 'find', { find: 'all of a doodah' })
    return page.html.includes('value="panic"')
  }
  assert.deepEqual([await look(denise), await look(imran)], [true, false])
})

test('a page of the picker is light and short, however long the list is', async () => {
  const denise = await kith.as('denise')
  const page = await denise.get('/ask/common')
  assert.ok(Buffer.byteLength(page.html) < 20_000, String(Buffer.byteLength(page.html)))
})
