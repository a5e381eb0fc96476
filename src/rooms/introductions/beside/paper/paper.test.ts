import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What a page asks: its labels and the questions over its boxes, and not the choices themselves. */
const asked = (html: string): string[] =>
  [...html.matchAll(/<(label|legend)([^>]*)>(.*?)<\/\1>/gs)]
    .filter(([, , attributes]) => !/(checkboxes|radios)__label/.test(attributes!))
    .map(([, , , text]) => plain(text!))
    .filter((text) => !/ wish$|^More languages$|^What you have ticked$/.test(text))

test('the paper asks what the pages ask', async () => {
  const denise = await kith.as('denise')
  const paper = (await kith.visitor().get('/paper')).words
  for (const path of [
    '/ask',
    '/ask/common',
    '/ask/matters',
    '/ask/ways',
    '/ask/when',
    '/ask/where',
    '/ask/who',
  ]) {
    const page = await denise.get(path)
    if (page.status === 404) continue
    for (const question of asked(page.html.split('<main')[1]!))
      assert.ok(paper.includes(question), `the paper does not ask “${question}” (${path})`)
  }
})

test('the entry begins as the paper does', async () => {
  const paper = (await kith.visitor().get('/paper')).words
  const eleri = await kith.as('eleri')
  const [name, reach, adult, agreed] = asked(
    (await eleri.get('/beside/enter')).html.split('<main')[1]!,
  )
  const places = [name, reach, adult, agreed].map((question) => paper.indexOf(question!))
  assert.ok(places.every((place) => place > 0))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
})

test('it says what happens with it, who reads it, and where help does not wait', async () => {
  const { words } = await kith.visitor().get('/paper?print=large')
  for (const one of ['Phone 999', '116 123', 'NHS 111', '85258', 'They type it in with your words'])
    assert.ok(words.includes(one), one)
})
