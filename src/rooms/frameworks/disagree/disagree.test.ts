import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { PARENT, publishOne } from '../drafts/group.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const disagreement = { item: '2', words: 'Safe for whom?', signed: 'Imran, who coordinates' }

test('Imran does not agree with one value, and it is shown beside it to everybody', async () => {
  const imran = await kith.as('imran')
  const bare = await imran.fill(`${PARENT}/disagree`, `${PARENT}/disagree`, {
    ...disagreement,
    signed: '',
  })
  assert.match(bare.words, /Write who says it/)
  assert.deepEqual(bare.form(`${PARENT}/disagree`).fields['words'], ['Safe for whom?'])
  await imran.submit(bare.form(`${PARENT}/disagree`), { signed: disagreement.signed })
  const page = await kith.visitor().get(PARENT)
  assert.match(page.words, /Safe for whom\?.*Imran, who coordinates/)
})

test('what is not there cannot be disagreed with, and a visitor signs in first', async () => {
  const imran = await kith.as('imran')
  const wrong = await imran.fill(`${PARENT}/disagree`, `${PARENT}/disagree`, {
    ...disagreement,
    item: '99',
  })
  assert.match(wrong.words, /Choose from the list/)
  assert.match((await kith.visitor().get(`${PARENT}/disagree`)).path, /^\/sign-in/)
})

test('whoever leaves takes their name off what they published, and leaves the words', async () => {
  const { amina, path } = await publishOne(kith, 'Left behind')
  await amina.fill(`${path}/disagree`, `${path}/disagree`, {
    item: '1',
    words: 'I changed my mind',
    signed: 'Amina R',
  })
  assert.match((await amina.get('/me/kith-about-me.json')).html, /I changed my mind/)
  assert.match((await kith.visitor().get(path)).words, /Amina, who began it/)
  await amina.fill('/me/erase', '/me/erase', { sure: 'yes' })
  await kith.settle()
  const page = await kith.visitor().get(path)
  assert.match(page.words, /I changed my mind/)
  assert.doesNotMatch(page.words, /Amina/)
})
