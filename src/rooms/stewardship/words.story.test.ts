import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { onTheTable, sayAs } from './stewardship.scene.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('a word that is let go is offered to nobody, and stays with those who said it', async () => {
  const amina = await kith.as('amina')
  const to = '/how/propose?kind=retire&about=faith'
  await amina.fill(to, to, { why: 'There are better words for it now.' })
  const path = await onTheTable(kith, 'Let go of: Faith')
  const maureen = await kith.as('maureen')
  await maureen.fill(path, `${path}/say`, { says: 'yes', because: 'Yes.' })
  await sayAs(kith, 'Rhodri', path)
  kith.pass(8 * 86_400_000)
  await (
    await kith.as('maureen')
  ).fill(path, `${path}/decide`, { decided: 'Narrower words do it.' })
  await kith.settle()
  const denise = await kith.as('denise')
  const looked = await denise.fill('/ask/common', '/ask/common', {
    find: 'religious faith',
    step: 'find',
  })
  assert.doesNotMatch(looked.html, /value="faith"/)
  const hers = await (await kith.as('amina')).get('/offer')
  assert.match(hers.html, /value="faith:might meet" selected/)
  assert.match((await kith.visitor().get('/how/words/faith')).words, /It was let go on/)
})

test('words that name somebody are folded away by a steward, in public', async () => {
  const path = await onTheTable(kith, 'Other words for')
  const page = await kith.visitor().get(path)
  assert.match(page.words, /Halima folded these words away.*It says where somebody lives/)
  assert.doesNotMatch(page.html, /number nine/)
})

test('what cannot be put to the table is said, and nothing typed is lost', async () => {
  const denise = await kith.as('denise')
  const to = '/how/propose?kind=rule&about=minimum_group'
  const back = await denise.fill(to, to, { value: '2', why: 'Smaller is friendlier.' })
  assert.equal(back.status, 422)
  assert.match(back.words, /Write a whole number from 5 to 1000/)
  assert.match(back.html, /Smaller is friendlier\./)
  assert.equal((await denise.get('/how/propose?kind=rule&about=nothing')).status, 404)
  const none = await denise.fill('/how/propose?kind=new', '/how/propose?kind=new', {})
  assert.match(none.words, /Write what it is called/)
})
