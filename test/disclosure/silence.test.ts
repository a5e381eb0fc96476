import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { offer, sayGlad, sayNotNow, ward } from './doing.ts'
import type { Scene } from './scene.ts'
import { annAsks, annsPages, lettersTo, openPlace, peers, same, twice } from './silence.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'

// What somebody who asks can learn of those who did not step forward: nothing, by order, count, time or absence.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const allLook = (scene: Scene) => Promise.all(peers.map((peer) => scene.as(peer).get('/outlines')))

test('three of four say not now, or say nothing: Ann sees the same, and has the same letters', async () => {
  const declined = async (scene: Scene) => {
    await annAsks(scene)
    const pages = await allLook(scene)
    for (const at of [1, 2, 3]) await sayNotNow(scene, peers[at]!, pages[at])
    await sayGlad(scene, 'pat', pages[0])
  }
  const silent = async (scene: Scene) => {
    await annAsks(scene)
    const pages = await allLook(scene)
    await sayGlad(scene, 'pat', pages[0])
  }
  const scenes = await twice(twins, 2001, [declined, silent])
  await same(scenes, 'ann', annsPages)
  await same(scenes, 'fay', ['/helping'])
  assert.deepEqual(lettersTo(scenes[0], 'ann'), lettersTo(scenes[1], 'ann'))
})

test('but one more who steps forward is seen: the pages can differ', async () => {
  const gladOnes = (who: string[]) => async (scene: Scene) => {
    await annAsks(scene)
    for (const peer of who) await sayGlad(scene, peer)
  }
  const scenes = await twice(twins, 2002, [gladOnes(['pat']), gladOnes(['pat', 'quin'])])
  await assert.rejects(same(scenes, 'ann', annsPages), /can tell them apart by \/request/)
})

test('nobody fits, or a few fit and keep silent: Ann waits on the same page', async () => {
  const nobodyFits = async (scene: Scene) => {
    for (const peer of peers) await offer(scene, peer, { [ward.id]: 'only me' })
    await annAsks(scene)
  }
  const scenes = await twice(twins, 2003, [annAsks, nobodyFits])
  await same(scenes, 'ann', annsPages)
  assert.deepEqual(lettersTo(scenes[0], 'ann'), lettersTo(scenes[1], 'ann'))
  assert.match((await scenes[0].as('pat').get('/outlines')).words, /I would be glad to/)
  assert.doesNotMatch((await scenes[1].as('pat').get('/outlines')).words, /I would be glad to/)
})

test('who answered at once and who took their time cannot be told apart', async () => {
  const answering = (minutes: number) => async (scene: Scene) => {
    await annAsks(scene)
    const page = await scene.as('pat').get('/outlines')
    scene.kith.pass(minutes * 60_000)
    await sayGlad(scene, 'pat', page)
    scene.kith.pass((20 - minutes) * 60_000)
  }
  await same(await twice(twins, 2004, [answering(1), answering(19)]), 'ann', annsPages)
})

test('the page of those who would be glad has no time on it', async () => {
  const scene = await openPlace(twins[0].kith, 2005)
  await annAsks(scene)
  await sayGlad(scene, 'pat')
  const { words } = await scene.as('ann').get('/request')
  assert.match(words, /One person would be glad to meet you/)
  assert.doesNotMatch(words, /\d\d?:\d\d|today|yesterday|\bago\b/)
})
