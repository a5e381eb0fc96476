import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const words = async (path: string): Promise<string> => {
  const seen = await kith.visitor().get(path)
  assert.equal(seen.status, 200, path)
  return seen.words
}

test('anybody finds what others made, with its source, and the places that are kept open', async () => {
  const list = await words('/frameworks')
  for (const one of [/Side by Side: six values/, /Eight principles/, /Peer working: six values/])
    assert.match(list, one)
  assert.match(list, /Places kept open.*A statement from Black-led groups/)
  const kept = await words('/frameworks/kept-for-black-led-groups')
  assert.match(kept, /This place is kept open.*Nothing has been put here yet/)
  const samhsa = await words('/frameworks/samhsa-twelve-categories')
  assert.match(samhsa, /The first four names were read/)
  assert.match(samhsa, /Values communication ?Heading as remembered, to be checked/)
})

test('what NSUN said of the 2020 framework stands beside it', async () => {
  const page = await words('/frameworks/hee-2020-competence-framework')
  assert.match(page, /Not everyone agrees.*deeply flawed processes.*National Survivor User Network/)
})

test('the Long Table says who took part, who was paid, why, and who does not agree', async () => {
  const page = await words('/frameworks/long-table-values')
  assert.match(page, /Eleven women of the table as a peer, paid/)
  assert.match(page, /A friend from Teasel Carers not paid/)
  assert.match(
    page,
    /Safe enough to be loud.*Being told to be quiet.*Loud is not safe for everyone/,
  )
  assert.match(page, /left out, and whyHuman connection: Everything here is that/)
})

test('a night team’s words are followed back to where they began', async () => {
  const page = await words('/frameworks/open-latch-night-values/1/item/2')
  assert.match(page, /How they came here.*Side by Side.*Two Kettles.*Averleigh.*A light left on/)
  assert.match(page, /What others made of the same.*We look after each other’s trust/)
})

test('what groups changed most is put to the makers as a question, and nobody is scored', async () => {
  const page = await words('/frameworks/side-by-side-six-values/asked')
  assert.match(page, /3 frameworks have changed something/)
  assert.match(page, /Safety2 put this in other words\. What do you say to that\?/)
  assert.match(page, /say nothing about how well anybody does/)
})

test('in Bristol each sector adds something, and what several share is not called an addition', async () => {
  const path = '/frameworks/side-by-side/bristol-north-somerset-and-south-gloucestershire'
  const page = await words(path)
  assert.match(page, /User-led groupsFrom:.*It adds, and no other here does:Food firstCharities/)
  assert.match(page, /CharitiesFrom:Two Kettles: The Two Kettles valuesIt adds, .*?:Rest/)
  assert.match(page, /Nobody has said yet what they work from: Housing/)
})

test('a version that was withdrawn stays, says why, and leads on; a parent’s change is told', async () => {
  const page = await words('/frameworks/two-kettles-values/1')
  assert.match(page, /This version was withdrawn.*It said nothing of rest.*In its place stands/)
  const child = await words('/frameworks/averleigh-values')
  assert.match(child, /has changed to version 2\. They stay as they are/)
})

test('the tree has everybody, as a picture that leads on and as a list', async () => {
  const { html } = await kith.visitor().get('/frameworks/tree')
  const [picture, list] = [html.match(/<svg viewBox.*?<\/svg>/s)![0], html.split('As a list')[1]!]
  for (const slug of ['long-table-values', 'open-latch-night-values', 'kept-for-user-led-groups']) {
    assert.ok(picture.includes(`href="/frameworks/${slug}"`), slug)
    assert.ok(list.includes(`href="/frameworks/${slug}"`), slug)
  }
})
