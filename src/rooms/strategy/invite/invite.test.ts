import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { linkFor, optionOf } from '../answer/link.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('inviting is for people of the place: a visitor signs in first', async () => {
  assert.match((await kith.visitor().get('/call/invite')).path, /^\/sign-in/)
  const nobody = await kith.join('nobody@example.com')
  assert.match((await nobody.get('/call/invite')).path, /^\/join/)
})

test('Amina invites Harbour Peer Network, and the link that she copies opens their page', async () => {
  const path = await linkFor(await kith.as('amina'), 'Harbour Peer Network', 'peer-leadership')
  assert.match(path, /^\/call\/answer\/1\/[\w-]{43}\/peer-leadership$/)
  const page = await kith.visitor().get(path)
  assert.match(page.words, /Where do peers lead in your organisation/)
  assert.match(page.words, /You answer for Harbour Peer Network/)
})

test('the link is shown for a quarter of an hour, to whoever made it and to nobody else', async () => {
  const eleri = await kith.as('eleri')
  const page = await eleri.get('/call/invite?part=roots')
  const made = await eleri.submit(page.form('/call/invite'), {
    organisation: optionOf(page, 'Mad as Larks'),
  })
  assert.match(made.words, /Copy this link/)
  assert.equal((await (await kith.as('amina')).get(made.path)).status, 404)
  kith.pass(16 * 60_000)
  const later = await eleri.get(made.path)
  assert.match(later.words, /The link is no longer shown/)
  assert.doesNotMatch(later.html, /call\/answer/)
})

test('an organisation of another place, or none, cannot be invited', async () => {
  const tomos = await kith.as('tomos')
  const imran = await kith.as('imran')
  const elsewhere = optionOf(await imran.get('/call/invite'), 'Nine Locks Recovery')
  for (const organisation of ['', elsewhere, 'nope', '00000000-0000-0000-0000-000000000000']) {
    const page = await tomos.fill('/call/invite', '/call/invite', { organisation })
    assert.equal(page.status, 422, organisation)
  }
  const wrong = await tomos.fill('/call/invite', '/call/invite', {
    organisation: optionOf(await tomos.get('/call/invite'), 'Two Kettles'),
    part: 'everything',
  })
  assert.match(wrong.words, /Choose from the list/)
})

test('after five links in an hour it is enough for now', async () => {
  const farida = await kith.as('farida')
  for (let made = 0; made < 5; made += 1) await linkFor(farida, 'Two Kettles')
  const page = await farida.get('/call/invite')
  const sixth = await farida.submit(page.form('/call/invite'), {
    organisation: optionOf(page, 'Two Kettles'),
  })
  assert.equal(sixth.status, 429)
})
