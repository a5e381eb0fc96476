import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import {
  because,
  beginAdapting,
  decide,
  inviteWith,
  itemAt,
  publishDraft,
} from './group.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('a reason left out, and an item reworded to nothing, are refused with everything typed kept', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina, { title: 'Not without reasons' })).path
  const nothing = await decide(amina, draft, 'Safety', {
    doing: 'reworded',
    words: '',
    note: 'A note that took me long',
    reason: 'It is a word from wards',
  })
  assert.equal(nothing.status, 422)
  assert.match(nothing.words, /Write the words you would have instead/)
  const item = itemAt(await amina.get(draft), 'Safety')
  const kept = nothing.form(item).fields
  assert.deepEqual(kept['note'], ['A note that took me long'])
  assert.deepEqual(kept['reason'], ['It is a word from wards'])
  const bare = await decide(amina, draft, 'Safety', { doing: 'left out', reason: '' })
  assert.match(bare.words, /Write why you leave it out/)
  const added = await amina.fill(`${draft}/add`, `${draft}/add`, { words: 'Food first' })
  assert.match(added.words, /Write why you add it/)
  assert.deepEqual(added.form(`${draft}/add`).fields['words'], ['Food first'])
  const unsaid = await publishDraft(amina, draft, { 'kept-why': '' })
  assert.match(unsaid.words, /Write why you kept what you kept/)
  assert.deepEqual(unsaid.form(`${draft}/publish`).fields['why'], [because.why])
})

test('two who hold the pen at once do not undo each other: the second sees what the first wrote', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina, { title: 'Two pens' })).path
  const link = await inviteWith(amina, draft, { way: 'pen' })
  const ruth = kith.visitor()
  const own = itemAt(await amina.get(draft), 'Safety')
  const hers = itemAt(await ruth.get(link), 'Safety')
  const form = (await ruth.get(hers)).form(hers)
  await amina.fill(own, own, { doing: 'reworded', words: 'Feeling safe', reason: 'Plainer' })
  const typed = { doing: 'reworded', words: 'No harm', reason: 'Shorter' }
  const second = await ruth.submit(form, typed)
  assert.equal(second.status, 422)
  assert.match(
    second.words,
    /Somebody changed this while you were writing\. Now it says “Feeling safe”/,
  )
  assert.deepEqual(second.form(hers).fields['words'], ['No harm'])
  await ruth.submit(second.form(hers))
  assert.match((await amina.get(draft)).words, /No harm/, 'sent again, knowingly')
})

test('who argues without the pen cannot change what the draft says, and keeps what they typed', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina, { title: 'One pen' })).path
  const link = await inviteWith(amina, draft)
  const ruth = kith.visitor()
  const own = itemAt(await amina.get(draft), 'Safety')
  const hers = own.replace(draft, link)
  assert.ok(!(await ruth.get(hers)).forms.some(({ action }) => action === hers))
  const forged = { ...(await amina.get(own)).form(own), action: hers }
  const csrf = (await ruth.get(hers)).form(`${hers}/say`).fields['csrf']!
  const tried = await ruth.submit(forged, { csrf, doing: 'left out', reason: 'I say so' })
  assert.equal(tried.status, 404)
  assert.match(tried.words, /I say so/)
  assert.match((await amina.get(draft)).words, /Safety Kept/)
})
