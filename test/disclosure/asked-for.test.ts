import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { annAsksForPat, inPublic, linkTo, afterwards } from './asking-for-pat.ts'
import { sayGlad, sayNotNow } from './doing.ts'
import type { Scene } from './scene.ts'
import { annAsks, annsPages, lettersTo, same, twice } from './silence.ts'
import { bytesOf, closeTwins, openTwins, type Twins } from './twins.ts'

// Ann asks for Pat in particular, whose public words spoke to her. She knows a yes, and nothing else.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const DAY = 86_400_000

/** What Ann finds when she comes back after so long. */
const later = async ({ kith, email }: Scene, ms: number): Promise<string> => {
  kith.pass(ms)
  const ann = await kith.join(email('ann'))
  return bytesOf(await ann.get('/request'))
}

const nothing = async () => undefined
const notNow = async (scene: Scene) => void (await sayNotNow(scene, 'pat'))
const from = (what: RegExp) => async (scene: Scene) => {
  const path = (await scene.as('pat').get('/outlines')).links.find((href) => what.test(href))!
  assert.equal((await scene.as('pat').fill(path, path)).status, 200)
  await scene.kith.settle()
}

for (const [cell, says, happens] of [
  [2701, 'says not now', notNow],
  [2702, 'says not this one', from(/not-this-one$/)],
  [2703, 'says never', from(/^\/apart\//)],
] as const)
  test(`Pat ${says}, or says nothing, and when the week is over: Ann sees the same, byte for byte`, async () => {
    const scenes = await twice(twins, cell, [afterwards(happens), afterwards(nothing)])
    await same(scenes, 'ann', [...annsPages, await linkTo(scenes[0], 'ann')])
    await same(scenes, 'fay', ['/helping'])
    assert.deepEqual(lettersTo(scenes[0], 'ann'), lettersTo(scenes[1], 'ann'))
    for (const ms of [DAY, 7 * DAY]) {
      const [here, there] = [await later(scenes[0], ms), await later(scenes[1], ms)]
      assert.equal(here, there)
    }
  })

test('Pat is resting when Ann asks, or is asked and says nothing: Ann sees the same', async () => {
  const resting = async (scene: Scene) => {
    await inPublic(scene)
    await scene.as('pat').fill('/offer', '/offer', { places: '0' })
    await scene.kith.settle()
    await annAsks(scene)
    const path = await linkTo(scene, 'ann')
    await scene.as('ann').fill(path, path)
    await scene.kith.settle()
    assert.doesNotMatch((await scene.as('pat').get('/outlines')).words, /Name of ann/)
  }
  const scenes = await twice(twins, 2704, [resting, annAsksForPat])
  await same(scenes, 'ann', ['/request', '/me/kith-about-me.json', '/introductions'])
  assert.match((await scenes[1].as('pat').get('/outlines')).words, /Asked for you/, 'control')
})

test('a yes is seen: Pat stands among those who would be glad', async () => {
  const scenes = await twice(twins, 2705, [
    afterwards(async (scene) => void (await sayGlad(scene, 'pat'))),
    afterwards(nothing),
  ])
  assert.match((await scenes[0].as('ann').get('/request')).words, /Name of pat/)
  await assert.rejects(same(scenes, 'ann', ['/request']), /can tell them apart/)
})
