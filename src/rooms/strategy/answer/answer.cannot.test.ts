import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { aLink, linkFor } from './link.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const place = '/call/bristol-north-somerset-and-south-gloucestershire'
const aim = { words: 'We want two paid seats for peers.', 'answered-by': 'Bo Achebe, who chairs' }
const empty = { what: '', owner: '', 'due-day': '', 'due-month': '', 'due-year': '' }

test('what is missing or wrong is said at its question, and nothing typed is lost', async () => {
  const link = `${await aLink(kith, 'Teasel Carers')}/strategy`
  const teasel = kith.visitor()
  const cases = [
    [{ ...empty, words: '', 'answered-by': 'Bo' }, /Write what you aim for/],
    [{ ...empty, ...aim, 'answered-by': '' }, /Write who answers for this/],
    [
      { ...empty, ...aim, what: 'Seats', 'due-day': '31', 'due-month': '2', 'due-year': '2027' },
      /Write a real day/,
    ],
    [
      { ...empty, ...aim, what: 'Seats', 'due-day': '1', 'due-month': '1', 'due-year': '2020' },
      /still to come/,
    ],
    [{ ...empty, ...aim, owner: 'The chair' }, /Write what you will do/],
    [{ ...empty, ...aim, words: 'x'.repeat(100_000) }, /Use 4,000 letters or fewer/],
    [{ ...empty, ...aim, 'answered-by': ['One', 'Two'] }, /sent twice/],
    [{ ...empty, ...aim, 'answered-by': 'One\r\nTwo' }, /on one line/],
  ] as const
  for (const [typed, said] of cases) {
    const page = await teasel.fill(link, link, typed as never)
    assert.equal(page.status, 422)
    assert.match(page.words, said)
    assert.equal(page.form(link).fields['words']?.[0], typed.words)
  }
  assert.match(
    (await kith.visitor().get(`${place}/strategy`)).words,
    /Teasel Carers \(invented\)\s*Their answer Nothing recorded/,
  )
})

test('a wrong link, a cut one and one of another cell open nothing, and say what to do', async () => {
  const link = await aLink(kith, 'Teasel Carers')
  const others = [
    link.slice(0, -1),
    link.replace('/1/', '/2/'),
    '/call/answer/x/y',
    `/call/answer/1/${'a'.repeat(43)}`,
  ]
  for (const path of others) {
    const page = await kith.visitor().get(path)
    assert.match(page.words, /This link does not open/)
    assert.doesNotMatch(page.words, /Teasel/)
  }
})

test('a link ends after thirty days, and who was writing keeps their words', async () => {
  const link = `${await aLink(kith, 'Teasel Carers')}/roots`
  const teasel = kith.visitor()
  const form = (await teasel.get(link)).form(link)
  kith.pass(31 * 86_400_000)
  const late = await teasel.submit(form, aim)
  assert.equal(late.status, 422)
  assert.match(late.words, /Nothing was sent\. Here is what you wrote/)
  assert.match(late.words, /We want two paid seats for peers\./)
  assert.doesNotMatch((await kith.visitor().get(`${place}/roots`)).words, /two paid seats/)
})

test('one organisation cannot touch what another committed to; its own it can', async () => {
  const amina = await kith.as('amina')
  const kingsfold = await linkFor(amina, 'Kingsfold and Mossgate Homes')
  const teasel = await linkFor(amina, 'Teasel Carers')
  const visitor = kith.visitor()
  const own = (await visitor.get(kingsfold)).links.find((one) => one.includes('/word/'))!
  assert.equal((await visitor.get(own)).status, 200)
  assert.equal((await visitor.get(own.replace(kingsfold, teasel))).status, 404)
  const form = (await visitor.get(own)).form(own)
  const forged = { ...form, action: own.replace(kingsfold, teasel) }
  assert.equal(
    (await visitor.submit(forged, { stands: 'done', words: 'We did it for them.' })).status,
    404,
  )
})

test('a form that came from elsewhere changes nothing', async () => {
  const link = `${await aLink(kith, 'Teasel Carers')}/roots`
  const visitor = kith.visitor()
  const form = (await visitor.get(link)).form(link)
  const forged = await visitor.submit(form, { ...aim, csrf: 'x' })
  assert.equal(forged.status, 403)
  assert.doesNotMatch((await kith.visitor().get(`${place}/roots`)).words, /two paid seats/)
})
