import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sayNotNow } from './doing.ts'
import type { Scene } from './scene.ts'
import { annAsks, annsPages, lettersTo, same, twice } from './silence.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'

// Not now, not this one, never this one: what each of them means afterwards, and that Ann cannot tell.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const notThisOne = async ({ as, kith }: Scene, peer: string, words = '') => {
  const path = (await as(peer).get('/outlines')).links.find((href) =>
    href.endsWith('/not-this-one'),
  )!
  const said = await as(peer).fill(path, path, { words })
  assert.equal(said.status, 200)
  await kith.settle()
  return said
}

const never = async ({ as, kith }: Scene, peer: string) => {
  const path = (await as(peer).get('/outlines')).links.find((href) => href.startsWith('/apart/'))!
  assert.equal((await as(peer).fill(path, path)).status, 200)
  await kith.settle()
}

const asksAgain = async (scene: Scene) => {
  await scene.as('ann').fill('/request/stop', '/request/stop')
  await scene.kith.settle()
  await annAsks(scene)
}

const isAsked = async ({ as }: Scene, peer: string): Promise<boolean> =>
  (await as(peer).get('/outlines')).words.includes('Name of ann')

const ways = [
  ['not now', sayNotNow, 2601],
  ['not this one', notThisOne, 2602],
  ['never this one', never, 2603],
] as const

for (const [says, no, cell] of ways)
  test(`Pat says ${says}, or nothing: Ann sees the same, now and when she asks again`, async () => {
    const silent = async (scene: Scene) => {
      await annAsks(scene)
      await scene.as('pat').get('/outlines')
    }
    const declined = async (scene: Scene) => {
      await annAsks(scene)
      await no(scene, 'pat')
    }
    const scenes = await twice(twins, cell, [declined, silent])
    await same(scenes, 'ann', annsPages)
    for (const scene of scenes) await asksAgain(scene)
    await same(scenes, 'ann', annsPages)
    assert.deepEqual(lettersTo(scenes[0], 'ann'), lettersTo(scenes[1], 'ann'))
    assert.equal(await isAsked(scenes[0], 'pat'), says === 'not now', 'only “not now” is for now')
    assert.equal(await isAsked(scenes[1], 'pat'), true, 'control: silence is asked again')
  })

test('“not now” holds for this request, whatever Ann changes in it', async () => {
  const scene = (await twice(twins, 2604, [annAsks, annAsks]))[0]
  await sayNotNow(scene, 'pat')
  await scene.as('ann').fill('/ask/ways', '/ask/ways', { ways: ['phone'] })
  await scene.kith.settle()
  assert.equal(await isAsked(scene, 'pat'), false)
  assert.equal(await isAsked(scene, 'quin'), true)
})

/** Nothing that protects is undone on the list itself: it leads to a page that asks once more. */
const takingBack = async ({ as }: Scene, who: string): Promise<string> => {
  const list = await as(who).get('/set-aside')
  assert.ok(!list.forms.some(({ action }) => action.startsWith('/set-aside')))
  return list.links.find((href) => href.startsWith('/set-aside/bring-back/'))!
}

test('Pat can take “not this one” back, and finds who it was by a note that only Pat can read', async () => {
  const scene = (await twice(twins, 2605, [annAsks, annAsks]))[0]
  const said = await notThisOne(scene, 'pat', 'From the choir')
  assert.match(said.words, /From the choir/)
  assert.doesNotMatch(said.words, /Name of ann/)
  for (const who of ['ann', 'quin', 'fay'])
    assert.doesNotMatch((await scene.as(who).get('/set-aside')).words, /From the choir/)
  await asksAgain(scene)
  assert.equal(await isAsked(scene, 'pat'), false)
  const link = await takingBack(scene, 'pat')
  assert.doesNotMatch((await scene.as('pat').get(link)).words, /Name of ann|Words of ann/)
  assert.equal((await scene.as('ann').get(link)).status, 404)
  await asksAgain(scene)
  assert.equal(
    await isAsked(scene, 'pat'),
    false,
    'looking at what it asks once more changes nothing',
  )
  await scene.as('pat').fill(link, link)
  await asksAgain(scene)
  assert.equal(await isAsked(scene, 'pat'), true)
})

test('whoever kept two apart can take it back, and nobody else can', async () => {
  const scene = (await twice(twins, 2606, [annAsks, annAsks]))[0]
  await never(scene, 'pat')
  const link = await takingBack(scene, 'pat')
  const page = await scene.as('pat').get(link)
  assert.doesNotMatch(page.words, /Name of ann|Words of ann/)
  const form = page.form(link)
  const anns = (await scene.as('ann').get('/set-aside')).form('/sign-out')
  await scene.as('ann').submit({ ...form, fields: anns.fields })
  await asksAgain(scene)
  assert.equal(await isAsked(scene, 'pat'), false, 'Ann cannot take back what Pat set')
  await scene.as('pat').submit(form)
  await asksAgain(scene)
  assert.equal(await isAsked(scene, 'pat'), true)
})
