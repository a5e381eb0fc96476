import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sayGlad } from './doing.ts'
import { annAsks, annsPages, openPlace, peers, same, twice } from './silence.ts'
import type { Scene } from './scene.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'
import { well } from './driver.ts'

// Whom somebody would rather not meet: they are kept apart both ways, and nobody can find anything out by it.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const names = async ({ as, kith }: Scene, who: string, email: string) => {
  const said = well(await as(who).fill('/rather-not', '/rather-not/someone', { email }))
  await kith.settle()
  return said
}

const reached = async ({ as }: Scene, peer: string) =>
  (await as(peer).get('/outlines')).words.includes('Name of ann')

const nobodys = 'nobody@nowhere.example'

test('Ann names an address, and cannot tell whether anybody here signs in with it', async () => {
  const naming = (email: (scene: Scene) => string) => async (scene: Scene) => {
    await names(scene, 'ann', email(scene))
    await annAsks(scene)
  }
  const scenes = await twice(twins, 2301, [
    naming(({ email }) => email('sid')),
    naming(() => nobodys),
  ])
  await same(scenes, 'ann', [...annsPages, '/rather-not', '/me/preview', '/ask/who'])
  assert.equal(await reached(scenes[0], 'sid'), false, 'Sid was named')
  assert.equal(await reached(scenes[1], 'sid'), true, 'control: Sid was not')
  for (const peer of peers.slice(0, 3)) assert.ok(await reached(scenes[0], peer))
})

test('it works both ways: a peer names who must not be put before them', async () => {
  const scene = await openPlace(twins[0].kith, 2302)
  await names(scene, 'pat', scene.email('ann').toUpperCase())
  await annAsks(scene)
  assert.equal(await reached(scene, 'pat'), false)
  assert.equal(await reached(scene, 'quin'), true, 'control')
})

test('named while it waits for an answer, it is taken back; a yes that Ann reads stays, or naming would tell whose it is', async () => {
  const scene = await openPlace(twins[0].kith, 2303)
  await annAsks(scene)
  await sayGlad(scene, 'pat')
  const before = (await scene.as('ann').get('/request')).words
  for (const peer of ['pat', 'quin']) await names(scene, 'ann', scene.email(peer))
  assert.equal(await reached(scene, 'quin'), false)
  assert.equal(await reached(scene, 'ros'), true, 'control')
  assert.equal((await scene.as('ann').get('/request')).words, before)
})

test('the address is shown to nobody again, not even to whoever named it, and can be taken back', async () => {
  const scene = await openPlace(twins[0].kith, 2304)
  await names(scene, 'ann', scene.email('quin'))
  for (const path of ['/rather-not', '/me', '/me/kith-about-me.json'])
    assert.ok(!(await scene.as('ann').get(path)).html.includes(scene.email('quin')), path)
  assert.match((await scene.as('ann').get('/rather-not')).words, /Somebody you named on/)
  const list = await scene.as('ann').get('/rather-not')
  assert.ok(!list.forms.some(({ action }) => action.startsWith('/rather-not/take-back')))
  const link = list.links.find((href) => href.startsWith('/rather-not/take-back/'))!
  const asked = await scene.as('ann').get(link)
  assert.match(asked.words, /Stop keeping you apart\?.*Go back, and keep us apart/s)
  assert.ok(!asked.html.includes(scene.email('quin')))
  assert.equal((await scene.as('fay').get(link)).status, 404, 'it is Ann’s alone')
  well(await scene.as('ann').submit(asked.form(link)))
  await annAsks(scene)
  assert.equal(await reached(scene, 'quin'), true)
})

test('nobody from an organisation: none of its peers is asked, and nobody is told', async () => {
  const scene = await openPlace(twins[0].kith, 2305)
  const page = await scene.as('ann').get('/rather-not')
  const from = page.html.match(/value="(organisation [0-9a-f-]{36})"/)![1]!
  well(await scene.as('ann').submit(page.form('/rather-not/organisation'), { from }))
  await annAsks(scene)
  for (const peer of peers) assert.equal(await reached(scene, peer), false, peer)
  const other = await openPlace(twins[0].kith, 2306)
  await annAsks(other)
  assert.equal(await reached(other, 'pat'), true, 'control')
})
