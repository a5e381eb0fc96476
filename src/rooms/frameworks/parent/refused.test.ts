import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { beginAdapting, decide, publishDraft, publishOne } from '../drafts/group.neighbour.ts'
import { adaptIt, changeIt, slugOf } from './family.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('two next versions at once: the second is told, loses nothing, and is brought onto the first', async () => {
  const { amina, path } = await publishOne(kith, 'Twice at once')
  const next = async () =>
    (await amina.submit((await amina.get('/frameworks/mine')).form(`${slugOf(path)}/next`))).path
  const [one, other] = [await next(), await next()]
  await decide(amina, one, 'Safety', { doing: 'reworded', words: 'No harm', reason: 'Shorter' })
  await decide(amina, other, 'Human connection', {
    doing: 'reworded',
    words: 'We sit together',
    reason: 'Plainer',
  })
  await publishDraft(amina, one)
  const refused = await publishDraft(amina, other, { why: 'I wrote this at night' })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /Somebody published the next version while you were writing/)
  assert.deepEqual(refused.form(`${other}/publish`).fields['why'], ['I wrote this at night'])
  const onto = await amina.get(`${other}/onto`)
  assert.match(onto.words, /No harm/)
  const brought = await amina.submit(onto.form(`${other}/onto`))
  assert.match(brought.words, /We sit together/)
  const third = await publishDraft(amina, other)
  assert.equal(third.path, `${slugOf(path)}/3`)
  assert.match(third.words, /No harm/)
  assert.match(third.words, /We sit together/)
})

test('an adaptation never goes round in a circle', async () => {
  const { amina, path } = await publishOne(kith, 'The grandmother')
  const imran = await kith.as('imran')
  const child = await adaptIt(imran, path, 'The granddaughter')
  const page = await amina.get(`${child}/adapt`)
  const own = page.html.match(
    /name="as"[^>]*value="([0-9a-f-]{36})"[^>]*>\s*<label[^>]*>[^<]*The grandmother/,
  )![1]!
  const round = await beginAdapting(amina, { title: 'Round', as: own }, child)
  assert.equal(round.status, 422)
  assert.match(round.words, /go round in a circle/)
  assert.deepEqual(round.form(`${child}/adapt`).fields['title'], ['Round'])
  const fresh = await beginAdapting(amina, { title: 'Not round' }, child)
  assert.equal(fresh.status, 200, 'a new one goes round nothing')
})

test('a version is withdrawn by what and why; it is not adapted any more, and a draft of it loses nothing', async () => {
  const { amina, path } = await publishOne(kith, 'Soon withdrawn')
  const imran = await kith.as('imran')
  const draft = (await beginAdapting(imran, { title: 'Begun before' }, path)).path
  await decide(imran, draft, 'Safety', { doing: 'reworded', words: 'At ease', reason: 'Ours' })
  const second = await changeIt(amina, path, 'Nobody is hurt')
  const withdrawn = await amina.fill(`${path}/withdraw`, `${path}/withdraw`, {
    why: 'It left people out',
    instead: `http://localhost${second}`,
  })
  assert.match(withdrawn.words, /It left people out/)
  assert.match((await imran.get(`${path}/adapt`)).words, /This version was withdrawn/)
  const refused = await publishDraft(imran, draft, { why: 'Because of our meeting' })
  assert.match(refused.words, /was withdrawn while you were writing/)
  assert.deepEqual(refused.form(`${draft}/publish`).fields['why'], ['Because of our meeting'])
  await imran.fill(`${draft}/onto`, `${draft}/onto`)
  const published = await publishDraft(imran, draft)
  assert.match(published.words, /At ease/)
  const again = await amina.fill(`${path}/withdraw`, `${path}/withdraw`, { why: 'Twice' })
  assert.match(again.words, /withdrawn already/)
  assert.equal((await imran.get(`${path}/withdraw`)).status, 404, 'only whoever keeps it')
})
