import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { choose, sayGlad } from './doing.ts'
import type { Scene } from './scene.ts'
import { annAsks, lettersTo, peers, same, twice } from './silence.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'

// An ending is nobody's fault, takes two presses, and may be followed by somebody else.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const isAsked = async ({ as }: Scene, peer: string): Promise<boolean> =>
  (await as(peer).get('/outlines')).words.includes('Name of ann')

test('nothing ends at one press: stopping and ending ask once more, and going back changes nothing', async () => {
  const scene = (await twice(twins, 2607, [annAsks, annAsks]))[0]
  const before = await scene.as('ann').get('/request')
  assert.ok(!before.forms.some(({ action }) => action === '/request/stop'))
  assert.match((await scene.as('ann').get('/request/stop')).words, /Go back, and keep asking/)
  await sayGlad(scene, 'pat')
  const met = await choose(scene, 'ann', 'Name of pat')
  assert.ok(!met.forms.some(({ action }) => action.endsWith('/end')))
  await scene.as('ann').get(`${met.path}/end`)
  assert.match((await scene.as('ann').get(met.path)).words, /You have both said yes/)
})

const meet = async (scene: Scene) => {
  await annAsks(scene)
  await sayGlad(scene, 'pat')
  return (await choose(scene, 'ann', 'Name of pat')).path
}

test('Ann would like to meet someone else: it ends, she asks again, and Pat sees an ending like any other', async () => {
  const paths = new Map<Scene, string>()
  const ending = (action: 'end' | 'someone-else') => async (scene: Scene) => {
    const path = await meet(scene)
    paths.set(scene, path)
    await scene.as('ann').fill(`${path}/end`, `${path}/${action}`)
    await scene.kith.settle()
  }
  const scenes = await twice(twins, 2608, [ending('someone-else'), ending('end')])
  await same(scenes, 'pat', ['/outlines', '/me', '/introductions', paths.get(scenes[0])!])
  assert.deepEqual(lettersTo(scenes[0], 'pat'), lettersTo(scenes[1], 'pat'))
  assert.match((await scenes[0].as('ann').get('/request')).words, /We are asking/)
  assert.equal(await isAsked(scenes[0], 'pat'), false, 'not the same peer')
  assert.equal(await isAsked(scenes[0], 'quin'), true)
})

test('Pat ends it: Ann is told that it is nobody’s fault, and can ask again with what she wished', async () => {
  const scene = (await twice(twins, 2609, [annAsks, annAsks]))[0]
  await sayGlad(scene, 'pat')
  const { path } = await choose(scene, 'ann', 'Name of pat')
  await scene.as('pat').fill(`${path}/end`, `${path}/end`)
  await scene.kith.settle()
  assert.match((await scene.as('ann').get(path)).words, /nobody’s fault/)
  const again = await scene.as('ann').fill(path, `${path}/someone-else`)
  assert.match(again.words, /We are asking/)
  await scene.kith.settle()
  for (const peer of peers) assert.equal(await isAsked(scene, peer), peer !== 'pat')
})
