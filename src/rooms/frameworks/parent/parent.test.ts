import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { publishDraft, publishOne } from '../drafts/group.neighbour.ts'
import { adaptIt, changeIt, slugOf } from './family.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('the parent changes: the child is told, stays, says why, and is as it was', async () => {
  const { amina, path } = await publishOne(kith, 'The first of a family')
  const imran = await kith.as('imran')
  const child = await adaptIt(imran, path, 'Its daughter')
  await changeIt(amina, path, 'Nobody is hurt here')
  assert.match((await imran.get('/me')).words, /You decide whether to follow/)
  const asked = `${slugOf(child)}/parent`
  const page = await imran.get(asked)
  assert.match(page.words, /Nobody is hurt here/)
  assert.match(page.words, /We learned better/)
  const bare = await imran.submit(page.form(asked), { decided: 'stay', why: '' })
  assert.match(bare.words, /Write why/)
  const stayed = await imran.submit(page.form(asked), { decided: 'stay', why: 'Ours says it well' })
  assert.match(stayed.words, /Ours says it well/)
  assert.doesNotMatch(stayed.words, /Nobody is hurt here/)
  assert.doesNotMatch((await imran.get('/me')).words, /You decide whether to follow/)
})

test('the child follows: it begins with its own words, and takes up what it likes, one by one', async () => {
  const { amina, path } = await publishOne(kith, 'Another first')
  const imran = await kith.as('imran')
  const child = await adaptIt(imran, path, 'Another daughter')
  await changeIt(amina, path, 'Nobody is harmed here')
  const asked = `${slugOf(child)}/parent`
  const changed = await imran.fill(asked, asked, { decided: 'follow', why: 'It is better said' })
  assert.match(changed.path, /\/changed$/)
  const draft = changed.path.replace(/\/changed$/, '')
  const before = await imran.get(draft)
  assert.match(before.words, /Safety/, 'never overwritten')
  assert.doesNotMatch(before.words, /Nobody is harmed here/)
  const form = changed.form(changed.path)
  const twin = (await imran.get(changed.path)).form(changed.path)
  const strand = changed.html.match(/name="strand" value="([^"]+)"/)![1]!
  const taken = await imran.submit(form, { strand })
  assert.match(taken.words, /Your draft has this/)
  const again = await imran.submit(twin, { strand })
  assert.equal(again.status, 422)
  assert.match(again.words, /taken up already/)
  const second = await publishDraft(imran, draft)
  assert.equal(second.path, `${slugOf(child)}/2`)
  assert.match(second.words, /Nobody is harmed here/)
})
