import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith, type Visitor } from '../../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const betty = {
  name: 'Betty',
  reach: '0117 496 0101, after ten',
  adult: 'yes',
  agreed: 'yes',
}

const codeOn = (words: string): string => words.match(/(?:[2-9A-Z]{4} ){3}[2-9A-Z]{4}/)![0]

/** Eleri enters Betty, asks for her, reads her code out to her, and goes back to her own page. */
const enterBetty = async (eleri: Visitor, name = 'Betty'): Promise<string> => {
  await eleri.fill('/beside/enter', '/beside/enter', { ...betty, name })
  const words = 'My sister died in spring and the house is so quiet.'
  await eleri.fill('/ask', '/ask', { name, words })
  await eleri.fill('/ask/common', '/ask/common', { concepts: ['losing-someone'] })
  await eleri.fill('/ask/check', '/ask/check')
  const code = codeOn((await eleri.get('/beside/paper')).words)
  await kith.settle()
  await eleri.fill('/beside/paper', '/beside/finish')
  return code
}

const asBetty = async (code: string): Promise<Visitor> => {
  const browser = kith.visitor()
  await browser.fill('/sign-in/code', '/sign-in/code', { code })
  return browser
}

test('Eleri cannot enter somebody who has not said that they are an adult and agree', async () => {
  const eleri = await kith.as('eleri')
  const young = await eleri.fill('/beside/enter', '/beside/enter', { ...betty, adult: [] })
  assert.match(young.words, /for people of 18 and over/)
  const unasked = await eleri.fill('/beside/enter', '/beside/enter', { ...betty, agreed: [] })
  assert.match(unasked.words, /Ask them first/)
  assert.match((await eleri.get('/me')).words, /Your page/)
})

test('Betty has no email: her code opens her page, and every page Eleri opened is written there', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(eleri)
  const page = await (await asBetty(code.toLowerCase())).get('/me')
  assert.match(page.words, /My sister died in spring/)
  assert.match(page.words, /whoever was beside you, in your own words/)
  assert.match(page.words, /whoever was beside you, on the page \/ask\/common/)
})

test('without the code Eleri sees a name and how to reach her, and none of her words', async () => {
  const eleri = await kith.as('eleri')
  await enterBetty(eleri, 'Betty Two')
  const list = await eleri.get('/beside')
  assert.match(list.words, /Betty Two/)
  assert.match(list.words, /0117 496 0101/)
  for (const path of ['/beside', '/helping', '/me', '/request', '/ask'])
    assert.doesNotMatch((await eleri.get(path)).html, /My sister died/, path)
  const farida = await kith.as('farida')
  assert.doesNotMatch((await farida.get('/beside')).words, /Betty/)
})

test('somebody would be glad to meet her: Eleri is told that, and not who', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(eleri, 'Betty Three')
  const farida = await kith.as('farida')
  const asked = await farida.get('/outlines')
  const card = asked.html.split('<div class="kith-card"').find((one) => /Betty Three/.test(one))!
  const outline = card.match(/name="outline" value="([^"]+)"/)![1]!
  const form = asked.forms.find(
    ({ action, fields }) => action === '/outlines/glad' && fields['outline']?.[0] === outline,
  )!
  await farida.submit(form)
  await kith.settle()
  const list = await eleri.get('/beside')
  assert.match(list.words, /They should be told ?somebody would be glad to meet them/)
  assert.doesNotMatch(list.words, /Farida/)
  assert.ok(kith.letters().some(({ to, text }) => /eleri/.test(to) && /\/beside/.test(text)))
  await eleri.fill('/beside', '/beside/told')
  assert.match((await (await asBetty(code)).get('/request')).words, /would be glad to meet you/)
})

test('with the code and beside her, Eleri opens her page, and it is written down; then it is her own again', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(eleri, 'Betty Four')
  const hers = await eleri.fill('/sign-in/code', '/sign-in/code', { code })
  assert.match(hers.words, /You are beside somebody, on their page/)
  await eleri.get('/request')
  await eleri.fill('/me', '/beside/finish')
  assert.doesNotMatch((await eleri.get('/me')).words, /My sister died/)
  assert.match(
    (await (await asBetty(code)).get('/me')).words,
    /whoever was beside you, on this page/,
  )
})

test('Betty takes it over with an email: Eleri is out of it, and the code can be ended', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(eleri, 'Betty Five')
  const own = await asBetty(code)
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
  const code = await enterBetty(eleri, 'Betty Eight')
  await eleri.fill('/sign-in/code', '/sign-in/code', { code })
  const paper = await eleri.get('/beside/paper')
  assert.ok(!paper.forms.some(({ action }) => action === '/beside/email'))
  const form = { ...paper.form('/beside/paper/new'), action: '/beside/email' }
  assert.equal((await eleri.submit(form, { email: 'eleri.two@example.org' })).status, 404)
})

test('a new code ends the old one, and a wrong one opens nothing', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(eleri, 'Betty Six')
  const own = await asBetty(code)
  const after = await own.fill('/beside/paper', '/beside/paper/new')
  const newer = codeOn(after.words)
  assert.notEqual(newer, code)
  for (const bad of [code, 'ABCD', 'AAAA AAAA AAAA AAAA']) {
    const page = await kith.visitor().fill('/sign-in/code', '/sign-in/code', { code: bad })
    assert.match(page.words, /This code opens nothing/)
  }
  assert.match((await (await asBetty(newer)).get('/me')).words, /My sister died/)
})

test('Betty erases everything: her code opens nothing, and Eleri has nobody to tell', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(eleri, 'Betty Seven')
  const own = await asBetty(code)
  await own.fill('/me/erase', '/me/erase', { sure: 'yes' })
  await kith.settle()
  const page = await kith.visitor().fill('/sign-in/code', '/sign-in/code', { code })
  assert.equal(page.status, 422)
  assert.doesNotMatch((await eleri.get('/beside')).words, /Betty Seven/)
})
