import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

let kith: Kith
let empty: Kith
before(async () => {
  kith = await openKith()
  empty = await openKith({ sample: false })
})
after(async () => {
  await kith.close()
  await empty.close()
})

test('the front page has two doors, and what is not known stands as large as a number', async () => {
  const front = await kith.visitor().get('/')
  assert.match(front.words, /Meet someone who has been there too/)
  assert.ok(front.links.includes('/meet') && front.links.includes('/call'))
  assert.match(front.html, /<strong class="kith-figure__value">Not known<\/strong>/)
  assert.match(front.words, /how many peers hold a seat where decisions are made/)
  assert.match(front.words, /Bristol[^.]*: 8 of 12 organisations have answered/)
})

test('what is known of the country stands with its source', async () => {
  const front = await kith.visitor().get('/')
  assert.match(front.words, /862 peer support workers in England in 2019, up from 48 in 2015\/16/)
  assert.match(front.words, /University of Sheffield/)
})

test('help is one page with people to phone and text, and needs no sign-in', async () => {
  const help = await kith.visitor().get('/help')
  for (const href of ['tel:999', 'tel:111', 'tel:116123', 'sms:85258', 'tel:08001111'])
    assert.ok(help.links.includes(href), href)
})

test('the first door says what will happen before it asks anything', async () => {
  const meet = await kith.visitor().get('/meet')
  assert.match(meet.words, /Nobody is ever assigned/)
  assert.match(meet.words, /18 and over/)
  assert.match(meet.words, /No internet/)
  assert.ok(meet.links.includes('/ask'))
})

test('where nothing has been opened yet, every page still says something true', async () => {
  for (const path of [
    '/',
    '/call',
    '/services',
    '/services?place=bs5',
    '/how',
    '/meet',
    '/help',
    '/join/elsewhere?place=bs5',
  ]) {
    const page = await empty.visitor().get(path)
    assert.equal(page.status, 200, path)
    assert.doesNotMatch(page.words, /undefined|NaN|\[object/, path)
  }
  assert.match((await empty.visitor().get('/')).words, /Kith has not been opened anywhere yet/)
})
