import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../harness/harness.ts'
import { ask, offer, sayGlad, ward } from './doing.ts'
import { anotherTab, clear, openScene, type Scene } from './scene.ts'

// The same form twice, two tabs, and a form from long ago: one clear outcome each, and nothing lost.

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

let cell = 6100
const peers = ['pat', 'quin'].map((slug) => ({ slug, role: 'peer' as const }))
const lived = { [ward.id]: 'might meet' }

/** Ann has asked, and both peers would be glad. */
const choosing = async (): Promise<Scene> => {
  const people = [{ slug: 'ann' }, { slug: 'bea' }, ...peers]
  const scene = await openScene(kith, { cell: (cell += 1), people })
  for (const { slug } of peers) await offer(scene, slug, lived)
  await ask(scene, 'ann', { lived })
  for (const { slug } of peers) await sayGlad(scene, slug)
  return scene
}

const howManyMet = async ({ as }: Scene): Promise<number> => {
  const { links } = await as('ann').get('/introductions')
  return links.filter((href) => href.startsWith('/introductions/')).length
}

test('Ann chooses Pat in one tab and Quin in another, at the same moment: she meets one of them', async () => {
  const scene = await choosing()
  const page = await scene.as('ann').get('/request')
  const chosen = await Promise.all([
    scene.as('ann').submit(page.form('/request/choose', 'Name of pat')),
    anotherTab(kith, scene.as('ann')).submit(page.form('/request/choose', 'Name of quin')),
  ])
  clear(...chosen)
  assert.equal(chosen.filter(({ path }) => path.startsWith('/introductions/')).length, 1)
  assert.equal(await howManyMet(scene), 1)
})

test('a form sent twice counts once, and the second sending leads to the same place', async () => {
  const scene = await choosing()
  const form = (await scene.as('ann').get('/request')).form('/request/choose', 'Name of pat')
  const sent = await Promise.all([
    scene.as('ann').submit(form),
    anotherTab(kith, scene.as('ann')).submit(form),
  ])
  const again = await scene.as('ann').submit(form)
  for (const { path } of sent) assert.equal(path, again.path)
  assert.equal(await howManyMet(scene), 1)
})

test('a form from before somebody signed in again, or of somebody else, changes nothing', async () => {
  const scene = await choosing()
  const stale = (await scene.as('ann').get('/request')).form('/request/choose', 'Name of pat')
  const { once: _, ...withoutKey } = stale.fields
  const again = await kith.join(scene.email('ann'))
  assert.equal((await again.submit(stale)).status, 403)
  assert.equal((await scene.as('bea').submit(stale)).status, 403)
  assert.equal((await scene.as('ann').submit({ ...stale, fields: withoutKey })).status, 403)
  assert.equal(await howManyMet(scene), 0)
  const { path } = await again.fill('/request', '/request/choose', {}, 'Name of pat')
  assert.ok(path.startsWith('/introductions/'))
})

test('an old page of choices, sent after all is over, says how things are now', async () => {
  const scene = await choosing()
  const old = await scene.as('ann').get('/request')
  const outlines = await scene.as('quin').get('/outlines')
  const link = outlines.links.find((href) => href.endsWith('/step-back'))!
  const back = (await scene.as('quin').get(link)).form(link)
  await scene.as('ann').submit(old.form('/request/choose', 'Name of pat'))
  await kith.settle()
  const late = await scene.as('ann').submit(old.form('/request/choose', 'Name of quin'))
  assert.equal(late.status, 422)
  assert.match(late.words, /You have already said yes to someone/)
  assert.equal((await scene.as('quin').submit(back)).status, 422)
  assert.equal(await howManyMet(scene), 1)
})

test('a yes can be taken back however long ago it was said, for as long as it stands', async () => {
  const scene = await choosing()
  kith.pass(8 * 86_400_000)
  const pat = await kith.join(scene.email('pat'))
  const ann = await kith.join(scene.email('ann'))
  assert.match((await ann.get('/request')).words, /Name of pat/)
  const { links } = await pat.get('/outlines')
  const link = links.find((href) => href.endsWith('/step-back'))!
  assert.equal((await pat.fill(link, link)).status, 200)
  await kith.settle()
  assert.doesNotMatch((await ann.get('/request')).words, /Name of pat/)
})
