import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { linkTo, onTheTable, sayAs } from './stewardship.scene.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('Denise asks for a word; everyone can read it, and argue; two stewards agree; it is in the list', async () => {
  const denise = await kith.as('denise')
  const asked = await denise.fill('/how/propose?kind=new', '/how/propose?kind=new', {
    name: 'waiting for a school place',
    both: 'have waited for a school place for your child',
    theme: 'Having and bringing up children',
    broader: 'bringing-up-children',
    why: 'I know four of us on one street.',
  })
  assert.equal(asked.status, 200, asked.words)
  const path = asked.path.startsWith('/how/table/')
    ? asked.path
    : await onTheTable(kith, 'Waiting for a school')
  assert.match((await kith.visitor().get(path)).words, /I know four of us on one street/)
  const amina = await kith.as('amina')
  const argued = await amina.fill(path, `${path}/argue`, {
    side: 'against',
    words: 'The list is long.',
    signed: 'Amina',
  })
  assert.match(argued.words, /The list is long\..*Amina/)
  const maureen = await kith.as('maureen')
  await maureen.fill(path, `${path}/say`, { says: 'yes', because: 'It is a whole year of life.' })
  assert.match((await maureen.get(path)).words, /people have time to say what they think/)
  kith.pass(8 * 86_400_000)
  assert.match((await (await kith.as('maureen')).get(path)).words, /It waits for two stewards/)
})

test('what two stewards have agreed is written down, done, and kept with its dissent', async () => {
  const path = await onTheTable(kith, 'Living on the water')
  const maureen = await kith.as('maureen')
  const decided = await maureen.fill(path, `${path}/decide`, {
    decided: 'They know their own life.',
  })
  assert.match(decided.words, /It was agreed/)
  await kith.settle()
  await kith.settle()
  const list = await kith.visitor().get('/how/words')
  const word = await kith.visitor().get(linkTo(list.html, 'Living on the water'))
  for (const said of [
    'You both have lived on the water',
    'Agreed',
    'They know their own life',
    'Rhodri objected',
  ])
    assert.ok(word.words.includes(said), said)
  const denise = await kith.as('denise')
  const found = await denise.fill('/ask/common', '/ask/common', {
    find: 'living on the watter',
    step: 'find',
  })
  assert.match(found.html, /value="living-on-the-water"/)
})

test('a number that was changed holds at once, with its reason and its dissent', async () => {
  const amina = await kith.as('amina')
  const to = '/how/propose?kind=rule&about=outlines_open_max'
  const asked = await amina.fill(to, to, { value: '2', why: 'Three is a pile.' })
  assert.equal(asked.status, 200, asked.words)
  const path = await onTheTable(kith, 'Most that may wait on one peer: 2')
  const maureen = await kith.as('maureen')
  await maureen.fill(path, `${path}/say`, { says: 'object', because: 'Two is few.' })
  await sayAs(kith, 'Joseph', path)
  await sayAs(kith, 'Halima', path)
  kith.pass(8 * 86_400_000)
  const again = await kith.as('maureen')
  const done = await again.fill(path, `${path}/decide`, { decided: 'Peers asked for it.' })
  assert.match(done.words, /It was agreed/)
  await kith.settle()
  const how = await kith.visitor().get('/how')
  assert.match(how.words, /never has more than 2 people waiting/)
  assert.match(how.words, /Peers asked for it\. Not everyone agrees: Maureen: Two is few\./)
})
