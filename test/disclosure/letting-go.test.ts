import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../harness/harness.ts'
import { ask, debt, offer, setAudience, voices, ward } from './doing.ts'
import { openScene, type Scene } from './scene.ts'
import { bytesOf } from './twins.ts'

// What Ann is told of letting go of a wish helps her, and tells her nothing about any one peer.

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

const DAY = 86_400_000
const many = Array.from({ length: 14 }, (_, at) => `peer${String.fromCharCode(97 + at)}`)
const pat = { slug: 'pat', role: 'peer' as const }

const few = ['quin', 'ros', 'sid']

/**
 * Fourteen peers have heard voices, and Pat knows debt. Three more know debt as well; or they have been on
 * a ward and heard voices, which nobody is shown.
 */
const openPlace = async (cell: number, fitting: boolean): Promise<Scene> => {
  const peers = [...many, ...few].map((slug) => ({ slug, role: 'peer' as const }))
  const scene = await openScene(kith, { cell, people: [{ slug: 'ann' }, pat, ...peers] })
  for (const peer of many) await offer(scene, peer, { [voices.id]: 'match' })
  for (const peer of few)
    await offer(
      scene,
      peer,
      fitting ? { [ward.id]: 'match', [voices.id]: 'match' } : { [debt.id]: 'match' },
    )
  await offer(scene, 'pat', { [debt.id]: 'match' })
  return scene
}

const asks = (scene: Scene) =>
  ask(scene, 'ann', {
    lived: { [ward.id]: 'might meet', [voices.id]: 'might meet' },
    musts: [ward.id],
  })

const page = async ({ as }: Scene): Promise<string> =>
  bytesOf(await as('ann').get('/request')).replaceAll(/\d{4}-\d\d-\d\d/g, '')

test('the page says which must holds it, and at least how many more there would be', async () => {
  const scene = await openPlace(2801, false)
  await asks(scene)
  const { words } = await scene.as('ann').get('/request')
  assert.match(words, new RegExp(`The wish that is hardest to find here is ${ward.name}`, 'i'))
  assert.match(words, /at least 10 more people could be asked/)
  assert.match(words, /How much sooner is not known yet/)
  assert.match(words, /anyone we ask may still say no/)
})

test('it is the same page when nobody fits and when a few do', async () => {
  const [none, some] = [await openPlace(2802, false), await openPlace(2803, true)]
  await asks(none)
  await asks(some)
  assert.equal(await page(none), await page(some))
  assert.match((await some.as('quin').get('/outlines')).words, /Name of ann/, 'control: three fit')
  assert.equal((await none.as('quin').get('/outlines')).words.includes('Name of ann'), false)
})

test('what one peer keeps to themself, or comes to say, changes nothing that Ann can see', async () => {
  const scene = await openPlace(2804, true)
  await asks(scene)
  const before = await page(scene)
  await offer(scene, 'pat', { [ward.id]: 'match', [voices.id]: 'match' })
  await setAudience(scene, 'quin', `lived ${ward.id}`, 'only me')
  assert.equal(await page(scene), before)
})

test('trying things out is not answered: it is worked out once a week, whatever she changes or asks anew', async () => {
  const scene = await openPlace(2805, false)
  await asks(scene)
  assert.match((await scene.as('ann').get('/request')).words, /at least 10 more/)
  await scene.as('ann').fill('/request/stop', '/request/stop')
  await kith.settle()
  await asks(scene)
  const { words } = await scene.as('ann').get('/request')
  assert.doesNotMatch(words, /at least/)
  assert.match(words, /We look again on/)
  kith.pass(8 * DAY)
  const ann = await kith.join(scene.email('ann'))
  await ann.fill('/ask/check', '/ask/check')
  await kith.settle()
  assert.match((await ann.get('/request')).words, /at least 10 more/)
})

test('what was worked out goes with the wish, and nobody but Ann can read it', async () => {
  const scene = await openPlace(2806, false)
  await asks(scene)
  await setAudience(scene, 'ann', `lived ${ward.id}`, 'only me')
  assert.doesNotMatch((await scene.as('ann').get('/request')).words, /at least/)
})
