import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { aLink } from './link.neighbour.ts'

let kith: Kith
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

before(async () => {
  kith = await openKith()
  const link = await aLink(kith, 'Teasel Carers')
  const teasel = kith.visitor()
  await teasel.fill(`${link}/peer-leadership`, `${link}/peer-leadership`, { ...aim, ...seats })
})

test('the same link shows later what was published, and takes a word on it that rewrites nothing', async () => {
  const link = await aLink(kith, 'Teasel Carers')
  const teasel = kith.visitor()
  const home = await teasel.get(link)
  const word = home.links.find((one) => one.includes('/word/'))!
  await teasel.fill(word, word, {
    stands: 'changed',
    words: 'One seat first. The board decided, with us in the room.',
  })
  const part = await kith.visitor().get(`${place}/peer-leadership`)
  assert.match(part.words, /Teasel Carers.*?Changed/)
  const one = await kith
    .visitor()
    .get(part.links.find((path) => part.html.includes(`${path}">Teasel`))!)
  assert.match(one.words, /Two peer seats on the board/, 'the commitment stands as it was')
  assert.match(one.words, /23 November 2026: It changed\. One seat first/)
})

test('a new answer stands above the old one, and both can be read', async () => {
  const link = await aLink(kith, 'Teasel Carers')
  const teasel = kith.visitor()
  const form = (await teasel.get(`${link}/peer-leadership`)).form(`${link}/peer-leadership`)
  assert.equal(form.fields['words']?.[0], aim.words, 'what was said before stands in the form')
  const thanks = await teasel.submit(form, { words: 'Three seats now.' })
  const address = thanks.links.find((one) => one.startsWith(`${place}/peer-leadership/`))!
  const one = await kith.visitor().get(address)
  assert.match(one.words, /Three seats now\..*What they said before \(1\).*We want two paid seats/)
})
