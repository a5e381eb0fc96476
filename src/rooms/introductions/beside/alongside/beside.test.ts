import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../../test/harness/harness.ts'
import { asBetty, betty, enterBetty } from '../../../../../test/disclosure/betty.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

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
  const code = await enterBetty(kith, eleri)
  const page = await (await asBetty(kith, code.toLowerCase())).get('/me')
  assert.match(page.words, /My sister died in spring/)
  assert.match(page.words, /whoever was beside you, in your own words/)
  assert.match(page.words, /whoever was beside you, on the page \/ask\/common/)
  const waits = (await (await asBetty(kith, code)).get('/request')).words
  assert.match(waits, /the person beside you tells you/)
  assert.doesNotMatch(waits, /email/)
})

test('without the code Eleri sees a name and how to reach her, and none of her words', async () => {
  const eleri = await kith.as('eleri')
  await enterBetty(kith, eleri, 'Betty Two')
  const list = await eleri.get('/beside')
  assert.match(list.words, /Betty Two/)
  assert.match(list.words, /0117 496 0101/)
  for (const path of ['/beside', '/helping', '/me', '/request', '/ask'])
    assert.doesNotMatch((await eleri.get(path)).html, /the house is so quiet/, path)
  const farida = await kith.as('farida')
  assert.doesNotMatch((await farida.get('/beside')).words, /Betty/)
})

test('somebody would be glad to meet her: Eleri is told that, and not who', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(kith, eleri, 'Betty Three')
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
  assert.match(
    (await (await asBetty(kith, code)).get('/request')).words,
    /would be glad to meet you/,
  )
})

test('with the code and beside her, Eleri opens her page, and it is written down; then it is her own again', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(kith, eleri, 'Betty Four')
  const hers = await eleri.fill('/sign-in/code', '/sign-in/code', { code })
  assert.match(hers.words, /You are beside somebody, on their page/)
  await eleri.get('/request')
  await eleri.fill('/me', '/beside/finish')
  assert.doesNotMatch((await eleri.get('/me')).words, /My sister died/)
  assert.match(
    (await (await asBetty(kith, code)).get('/me')).words,
    /whoever was beside you, on this page/,
  )
})

test('Eleri is asked once more before she is no longer beside Betty, and the page says nothing of Betty', async () => {
  const eleri = await kith.as('eleri')
  const code = await enterBetty(kith, eleri, 'Betty Five')
  const list = await eleri.get('/beside')
  const link = list.html
    .split('<div class="kith-card"')
    .find((card) => card.includes('Betty Five'))!
    .match(/\/beside\/leave\/[\w-]+/)![0]
  const asked = await eleri.get(link)
  assert.match(asked.words, /No longer beside them\?.*Go back, and stay beside them/s)
  assert.doesNotMatch(asked.html, /Betty|0117 496/)
  assert.equal((await (await kith.as('farida')).get(link)).status, 404)
  assert.match((await eleri.get('/beside')).words, /Betty Five/, 'looking changes nothing')
  await eleri.submit(asked.form(link))
  assert.doesNotMatch((await eleri.get('/beside')).words, /Betty Five/)
  assert.equal((await (await asBetty(kith, code)).get('/me')).status, 200)
})
