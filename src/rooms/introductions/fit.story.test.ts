import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, offer, ward } from '../../../test/disclosure/doing.ts'
import { well } from '../../../test/disclosure/driver.ts'
import { openScene, type Scene } from '../../../test/disclosure/scene.ts'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

const peers = ['pat', 'quin', 'ros', 'sid']

const openPlace = async (cell: number): Promise<Scene> => {
  const people = [{ slug: 'ann' }, ...peers.map((slug) => ({ slug, role: 'peer' as const }))]
  const scene = await openScene(kith, { cell, people })
  for (const peer of peers) await offer(scene, peer, { [ward.id]: 'might meet' })
  return scene
}

const says = async ({ as }: Scene, peer: string, typed: Record<string, string | string[]>) =>
  void well(await as(peer).fill('/offer/when', '/offer/when', typed))

const reached = async ({ as }: Scene): Promise<string[]> => {
  const found: string[] = []
  for (const peer of peers)
    if ((await as(peer).get('/outlines')).words.includes('Name of ann')) found.push(peer)
  return found
}

test('Ann must speak Welsh: only who says so, and lets matching know it, is asked; and both read why', async () => {
  const scene = await openPlace(6101)
  await says(scene, 'pat', { languages: ['cy'], 'languages-audience': 'might meet' })
  await says(scene, 'quin', { languages: ['cy'], 'languages-audience': 'only me' })
  await says(scene, 'ros', { languages: ['pl'], 'languages-audience': 'might meet' })
  const when = { languages: ['cy'], 'languages-matter': 'must', times: ['weekend morning'] }
  well(await scene.as('ann').fill('/ask/when', '/ask/when', when))
  await ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })
  assert.deepEqual(await reached(scene), ['pat'])
  const outlines = await scene.as('pat').get('/outlines')
  assert.doesNotMatch(outlines.words, /speak Welsh/, 'she let nobody see it')
  await scene.as('pat').submit(outlines.form('/outlines/glad'))
  await kith.settle()
  assert.match((await scene.as('ann').get('/request')).words, /You both.*speak Welsh/)
})

test('what Sid does not take on does not reach him, and nobody can see that he said so', async () => {
  const scene = await openPlace(6102)
  well(await scene.as('sid').fill('/offer/not-taken', '/offer/not-taken', { concepts: [ward.id] }))
  await ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })
  assert.deepEqual(await reached(scene), ['pat', 'quin', 'ros'])
})

test('near means near: Ros meets far away, and Ann would not travel so far; by phone it would be no matter', async () => {
  const scene = await openPlace(6103)
  for (const [peer, areas] of [
    ['pat', 'BS5'],
    ['quin', 'BS2, BS3'],
    ['ros', 'EX1'],
    ['sid', ''],
  ] as const)
    await says(scene, peer, { areas, 'areas-audience': 'match' })
  const where = { reach: 'near', near: 'BS5 6AB', 'reach-matters': 'must' }
  well(await scene.as('ann').fill('/ask/where', '/ask/where', where))
  await ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })
  assert.deepEqual(await reached(scene), ['pat', 'quin'])
  const ways = { ways: ['walking', 'phone'], 'ways-matter': 'must' }
  well(await scene.as('ann').fill('/ask/ways', '/ask/ways', ways))
  await kith.settle()
  assert.deepEqual(await reached(scene), peers)
})

test('a wrong postcode says what to do, and keeps what was typed', async () => {
  const scene = await openPlace(6104)
  const typed = { reach: 'near', near: 'nowhere' }
  const mended = await scene.as('ann').fill('/ask/where', '/ask/where', typed)
  assert.equal(mended.status, 422)
  assert.match(mended.words, /We do not know that postcode/)
  assert.match(mended.html, /value="nowhere"/)
})

test('who pauses is not asked, and is asked again when the pause is over', async () => {
  const scene = await openPlace(6105)
  well(await scene.as('pat').fill('/offer', '/offer', { pause: 'a month' }))
  await ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })
  assert.deepEqual(await reached(scene), ['quin', 'ros', 'sid'])
  assert.match((await scene.as('pat').get('/offer')).words, /Paused until \d+ \w+ 20\d\d/)
  well(await scene.as('pat').fill('/offer', '/offer', { pause: 'none' }))
  await kith.settle()
  well(await scene.as('ann').fill('/ask/check', '/ask/check'))
  await kith.settle()
  assert.deepEqual(await reached(scene), peers)
})
