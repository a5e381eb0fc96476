import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { beginAdapting, decide, inviteWith, itemAt, publishDraft } from './group.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('a group adapts the Side by Side values with somebody from outside, and publishes with an objection beside it', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina)).path
  await decide(amina, draft, 'Safety', {
    doing: 'reworded',
    words: 'A kitchen where nobody has to explain',
    reason: 'Safety is a word from wards',
  })
  await decide(amina, draft, 'Choice and control', {
    doing: 'left out',
    reason: 'We cook together, so we choose together',
  })
  await amina.fill(`${draft}/add`, `${draft}/add`, {
    words: 'Food first',
    reason: 'Talk comes after eating',
  })

  const link = await inviteWith(amina, draft)
  const ruth = kith.visitor()
  const seen = await ruth.get(link)
  assert.match(seen.words, /A draft by The kitchen table group/)
  const choice = itemAt(seen, 'Choice and control')
  await ruth.fill(choice, `${choice}/say`, {
    says: 'object',
    said: 'Choice is what I came for',
    publish: 'yes',
  })
  const freedom = itemAt(seen, 'Freedom to be oneself')
  await ruth.fill(freedom, `${freedom}/say`, {
    says: 'propose',
    said: 'Plainer, and about us',
    wording: 'Come as you are',
  })
  assert.doesNotMatch((await amina.get(draft)).words, /has not answered yet/)
  await ruth.fill(`${link}/people`, `${link}/people`, { name: 'Ruth' })

  const asked = await amina.get(itemAt(await amina.get(draft), 'Freedom to be oneself'))
  assert.match(asked.words, /A proposal from Ruth/)
  const form = asked.forms.find(({ action }) => action.includes('/settle/'))!
  const taken = await amina.submit(form, { answer: 'taken' })
  assert.match(taken.words, /Come as you are\s*In other words\. Plainer, and about us/)

  const version = await publishDraft(amina, draft)
  assert.match(version.path, /^\/frameworks\/what-holds-our-kitchen-together\/1$/)
  assert.match(version.words, /A kitchen where nobody has to explain/)
  assert.match(version.words, /Safety is a word from wards/)
  assert.match(version.words, /Choice is what I came for/)
  assert.match(version.words, /Ruth/)
  assert.match(version.words, /All of us, at two meetings/)
  const anybody = await kith.visitor().get(version.path)
  assert.equal(anybody.status, 200, 'everybody reads it')
  assert.match((await ruth.get(link)).words, /This was published/)
})

test('whoever wrote while it was published keeps their words, and nothing changes', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina, { title: 'Soon over' })).path
  const link = await inviteWith(amina, draft)
  const ruth = kith.visitor()
  const item = itemAt(await ruth.get(link), 'Safety')
  const form = (await ruth.get(item)).form(`${item}/say`)
  await publishDraft(amina, draft)
  const late = await ruth.submit(form, { says: 'comment', said: 'Wait, I have not finished' })
  assert.equal(late.status, 422)
  assert.match(late.words, /Wait, I have not finished/)
})
