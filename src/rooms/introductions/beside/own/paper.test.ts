import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../../test/harness/harness.ts'
import { asBetty, codeOn, enterBetty } from '../../../../../test/disclosure/betty.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('Betty takes it over with an email: Eleri is out of it, and the code can be ended', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(kith, eleri, 'Betty Five')
  const own = await asBetty(kith, code)
  const wrong = await own.fill('/beside/paper', '/beside/email', { email: 'betty' })
  assert.match(wrong.words, /Write a whole email address/)
  const taken = await own.fill('/beside/paper', '/beside/email', { email: 'denise@kith.example' })
  assert.match(taken.words, /cannot be used here/)
  await own.fill('/beside/paper', '/beside/email', { email: 'betty@example.org' })
  assert.doesNotMatch((await eleri.get('/beside')).words, /Betty Five/)
  await own.fill('/beside/paper', '/beside/paper/end')
  const again = await kith.visitor().fill('/sign-in/code', '/sign-in/code', { code })
  assert.equal(again.status, 422)
  const byMail = await kith.join('betty@example.org')
  assert.match((await byMail.get('/me')).words, /My sister died/)
})

test('beside her, Eleri cannot put an address of her own in the place of Betty’s code', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(kith, eleri, 'Betty Eight')
  await eleri.fill('/sign-in/code', '/sign-in/code', { code })
  const paper = await eleri.get('/beside/paper')
  assert.ok(!paper.forms.some(({ action }) => action === '/beside/email'))
  const form = { ...paper.form('/beside/paper/new'), action: '/beside/email' }
  assert.equal((await eleri.submit(form, { email: 'eleri.two@example.org' })).status, 404)
})

test('a new code ends the old one, and a wrong one opens nothing', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(kith, eleri, 'Betty Six')
  const own = await asBetty(kith, code)
  const after = await own.fill('/beside/paper', '/beside/paper/new')
  const newer = codeOn(after.words)
  assert.notEqual(newer, code)
  for (const bad of [code, 'ABCD', 'AAAA AAAA AAAA AAAA']) {
    const page = await kith.visitor().fill('/sign-in/code', '/sign-in/code', { code: bad })
    assert.match(page.words, /This code opens nothing/)
  }
  assert.match((await (await asBetty(kith, newer)).get('/me')).words, /My sister died/)
})

test('Betty erases everything: her code opens nothing, and Eleri has nobody to tell', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(kith, eleri, 'Betty Seven')
  const own = await asBetty(kith, code)
  await own.fill('/me/erase', '/me/erase', { sure: 'yes' })
  await kith.settle()
  const page = await kith.visitor().fill('/sign-in/code', '/sign-in/code', { code })
  assert.equal(page.status, 422)
  assert.doesNotMatch((await eleri.get('/beside')).words, /Betty Seven/)
})
