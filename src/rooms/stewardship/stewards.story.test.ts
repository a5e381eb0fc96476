import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const linkTo = (html: string, words: string): string => {
  const found = new RegExp(`<a href="([^"]+)">[^<]*${words}`).exec(html)?.[1]
  assert.ok(found, `no link says ${words}`)
  return found
}

const onTheTable = async (words: string) =>
  linkTo((await kith.visitor().get('/how/table')).html, words)

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
    : await onTheTable('Waiting for a school')
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
  const path = await onTheTable('Living on the water')
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
  const path = await onTheTable('Most that may wait on one peer: 2')
  const maureen = await kith.as('maureen')
  await maureen.fill(path, `${path}/say`, { says: 'object', because: 'Two is few.' })
  const { seats, hold } = await seatsOf()
  for (const seat of seats.filter(({ name }) => ['Joseph', 'Halima'].includes(name)))
    await hold(path, seat, 'yes')
  kith.pass(8 * 86_400_000)
  const again = await kith.as('maureen')
  const done = await again.fill(path, `${path}/decide`, { decided: 'Peers asked for it.' })
  assert.match(done.words, /It was agreed/)
  await kith.settle()
  const how = await kith.visitor().get('/how')
  assert.match(how.words, /never has more than 2 outlines/)
  assert.match(how.words, /Peers asked for it\. Not everyone agrees: Maureen: Two is few\./)
})

// Joseph and Halima are not among those one can be: their yes is put there as theirs.
const seatsOf = async () => {
  const seats = await kith.house.door.open('kith_app', {}, (tx) =>
    tx.selectFrom('stewardship.seat').selectAll().execute(),
  )
  const hold = (path: string, seat: (typeof seats)[number], says: string) =>
    kith.house.door.open('kith_app', { person: seat.holder_id }, (tx) =>
      tx
        .insertInto('stewardship.stance')
        .values({
          proposal_id: path.split('/').at(-1)!,
          seat_id: seat.id,
          holder_id: seat.holder_id,
          peer: seat.peer,
          says,
          words: 'Yes.',
          at: kith.now(),
        })
        .execute(),
    )
  return { seats, hold }
}

test('a word that is let go is offered to nobody, and stays with those who said it', async () => {
  const { seats, hold } = await seatsOf()
  const amina = await kith.as('amina')
  const to = '/how/propose?kind=retire&about=faith'
  await amina.fill(to, to, { why: 'There are better words for it now.' })
  const path = await onTheTable('Let go of: Faith')
  const maureen = await kith.as('maureen')
  await maureen.fill(path, `${path}/say`, { says: 'yes', because: 'Yes.' })
  await hold(
    path,
    seats.find(({ name }) => name === 'Rhodri')!,
    'yes',
  )
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
  const path = await onTheTable('Other words for')
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
