import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { aLink } from './link.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const place = '/call/bristol-north-somerset-and-south-gloucestershire'
const aim = { words: 'We want two paid seats for peers.', 'answered-by': 'Bo Achebe, who chairs' }
const due = { 'due-day': '31', 'due-month': '3', 'due-year': '2027' }
const seats = {
  what: 'Two peer seats on the board',
  owner: 'The chair',
  ...due,
  money: '£8,400 a year',
}

test('an organisation that said nothing answers without an account, and its answer is public at once', async () => {
  const earlier = await kith.visitor().get(`${place}/peer-leadership`)
  assert.match(earlier.words, /Teasel Carers \(invented\)\s*Their answer Nothing recorded here yet/)
  const link = await aLink(kith, 'Teasel Carers')
  const teasel = kith.visitor()
  assert.match((await teasel.get(link)).words, /Answer for Teasel Carers/)
  const thanks = await teasel.fill(`${link}/peer-leadership`, `${link}/peer-leadership`, {
    ...aim,
    ...seats,
  })
  assert.match(thanks.words, /Thank you\. Your answer is public now/)
  const later = await kith.visitor().get(`${place}/peer-leadership`)
  assert.match(later.words, /Two peer seats on the board\s*Owner: The chair\. Money: £8,400 a year/)
  assert.match(later.words, /Due 31 March 2027/)
  const address = thanks.links.find((one) => one.startsWith(`${place}/peer-leadership/`))!
  assert.match((await kith.visitor().get(address)).words, /Bo Achebe, who chairs, 23 November 2026/)
})

test('a commitment without an owner is kept for whoever has the link, and nobody else reads it', async () => {
  const link = await aLink(kith, 'Harbour Peer Network')
  const harbour = kith.visitor()
  const thanks = await harbour.fill(`${link}/roots`, `${link}/roots`, {
    ...aim,
    ...seats,
    owner: '',
    what: 'A yearly day on our history',
  })
  assert.match(
    thanks.words,
    /Kept, and not published: A yearly day on our history\. It has no owner/,
  )
  assert.doesNotMatch(
    (await kith.visitor().get(`${place}/roots`)).words,
    /A yearly day on our history/,
  )
  const draft = thanks.links.find((one) => one.includes('/draft/'))!
  assert.equal(
    (await harbour.get(draft)).form(draft).fields['due-year']?.[0],
    '2027',
    'it asks nothing twice',
  )
  await harbour.fill(draft, draft, { owner: 'The members' })
  assert.match(
    (await kith.visitor().get(`${place}/roots`)).words,
    /A yearly day on our history\s*Owner: The members/,
  )
  assert.equal((await harbour.get(draft)).status, 404, 'what is published is no draft any more')
})

test('what is sent twice counts once', async () => {
  const link = await aLink(kith, 'Mad as Larks')
  const larks = kith.visitor()
  const form = (await larks.get(`${link}/welcome`)).form(`${link}/welcome`)
  await Promise.all([
    larks.submit(form, { ...aim, ...seats }),
    larks.submit(form, { ...aim, ...seats }),
  ])
  const words = (await kith.visitor().get(`${place}/welcome`)).words
  assert.equal(words.match(/Two peer seats on the board/g)?.length, 1)
})

test('somebody who is signed in elsewhere answers with the same link', async () => {
  const link = await aLink(kith, 'Open Latch Living')
  const imran = await kith.as('imran')
  const thanks = await imran.fill(`${link}/evidence`, `${link}/evidence`, aim)
  assert.match(thanks.words, /Your answer is public now/)
  assert.match((await imran.get('/call/invite')).words, /Birmingham and Solihull/)
})
