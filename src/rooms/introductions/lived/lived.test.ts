import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('Amina adds something she has lived; nobody is shown it until she says to whom', async () => {
  const amina = await kith.as('amina')
  const page = await amina.get('/offer/lived')
  const form = page.form('/offer/lived')
  const had = form.fields['concepts']!
  const after = await amina.submit(form, {
    concepts: [...had, 'panic'],
    other: 'I make strong tea',
  })
  assert.match(after.html, /value="panic:match" selected/)
  const chosen = await amina.submit(after.form('/offer/experiences'), {
    experience: after
      .form('/offer/experiences')
      .fields['experience']!.map((row) => (row.startsWith('panic:') ? 'panic:might meet' : row)),
  })
  assert.match(chosen.html, /value="panic:might meet" selected/)
  assert.match((await amina.get('/me')).words, /Something else, in your words.*I make strong tea/)
})

test('what she unticks is taken back; a person who is no peer has no such page', async () => {
  const amina = await kith.as('amina')
  const form = (await amina.get('/offer/lived')).form('/offer/lived')
  const kept = form.fields['concepts']!.filter((id) => id !== 'faith')
  const after = await amina.submit(form, { concepts: kept })
  assert.doesNotMatch(after.html, /value="faith:/)
  assert.equal((await (await kith.as('denise')).get('/offer/lived')).status, 404)
})
