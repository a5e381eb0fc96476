import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../harness/harness.ts'
import { ask, choose, offer, sayGlad, setAudience, voices, ward } from './doing.ts'
import { well } from './driver.ts'
import { openScene, type Scene } from './scene.ts'

// What somebody takes back, or says anew, is followed everywhere: by matching, by helpers, by those they meet.

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

let cell = 8000
const fay = { slug: 'fay', role: 'coordinator' as const }
const peers = ['pat', 'quin'].map((slug) => ({ slug, role: 'peer' as const }))

/** Pat has lived on a ward and says so; Quin has heard voices. */
const open = async (): Promise<Scene> => {
  const people = [{ slug: 'ann' }, fay, ...peers]
  const scene = await openScene(kith, { cell: (cell += 1), people })
  await offer(scene, 'pat', { [ward.id]: 'might meet' })
  await offer(scene, 'quin', { [voices.id]: 'might meet' })
  return scene
}

const wasAsked = async ({ as }: Scene, peer: string): Promise<boolean> =>
  (await as(peer).get('/outlines')).words.includes('Name of ann')

const both = { [ward.id]: 'might meet', [voices.id]: 'might meet' }

test('what a peer comes to keep to themself is weighed no more: nobody is brought to them by it', async () => {
  const scene = await open()
  await setAudience(scene, 'pat', `lived ${ward.id}`, 'only me')
  await ask(scene, 'ann', { lived: both })
  assert.deepEqual([await wasAsked(scene, 'pat'), await wasAsked(scene, 'quin')], [false, true])
})

test('nor is what somebody who asks comes to keep to themself', async () => {
  const scene = await open()
  await offer(scene, 'quin', { [voices.id]: 'only me' })
  await ask(scene, 'ann', { lived: both })
  assert.deepEqual([await wasAsked(scene, 'pat'), await wasAsked(scene, 'quin')], [true, false])
  await setAudience(scene, 'ann', `lived ${voices.id}`, 'only me')
  await offer(scene, 'quin', { [voices.id]: 'might meet' })
  well(await scene.as('ann').fill('/ask/check', '/ask/check'))
  await kith.settle()
  assert.equal(await wasAsked(scene, 'quin'), false, 'Quin has only voices in common with Ann')
})

test('whoever does not want help any more is read by no helper at the next request', async () => {
  const scene = await open()
  await ask(scene, 'ann', { lived: both })
  well(await scene.as('ann').fill('/ask/check', '/ask/check', { help: 'yes' }))
  await kith.settle()
  assert.match((await scene.as('fay').get('/helping')).words, /Name of ann/)
  well(await scene.as('ann').fill('/ask/check', '/ask/check', { help: [] }))
  assert.doesNotMatch((await scene.as('fay').get('/helping')).words, /Name of ann/)
})

test('a new name is read by whom one meets, also when one is asking for nobody', async () => {
  const scene = await open()
  await ask(scene, 'ann', { lived: both })
  await sayGlad(scene, 'pat')
  const { path } = await choose(scene, 'ann', 'Name of pat')
  assert.match((await scene.as('pat').get(path)).words, /Name of ann/)
  const anew = { name: 'Annie from now on', words: 'Something else, for another time' }
  well(await scene.as('ann').fill('/ask', '/ask', anew))
  await kith.settle()
  const { words } = await scene.as('pat').get(path)
  assert.match(words, /Annie from now on/)
  assert.doesNotMatch(words, /Name of ann/)
})
