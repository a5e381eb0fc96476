import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { open, SealBroken } from '../../src/platform/crypto/seal.ts'
import { openKith, type Kith, type Visitor } from '../harness/harness.ts'
import { well } from './driver.ts'
import { backUp, openOn, orphans, throwAway } from './restored.ts'
import { ask, choose, offer, sayGlad, ward } from './doing.ts'
import { openScene, type Scene } from './scene.ts'

// Ann meets Pat, and Bea has asked Pat. A backup is made; Ann erases herself; the backup comes back
// beside the key store as it is by then.

let kith: Kith
let scene: Scene
let together: string
let backup: string
let olderKeys: string
let ann: Visitor

const peer = { slug: 'pat', role: 'peer' as const }
const people = [
  { slug: 'ann' },
  { slug: 'bea' },
  peer,
  { slug: 'fay', role: 'coordinator' as const },
]
const lived = { [ward.id]: 'might meet' }
const annsWords = /Ann would like somebody|Ann waits at the old gate|Name of ann/
const own = ['/me', '/me/kith-about-me.json', '/request', '/introductions', '/reports']
const everywhere = () => [together, ...own, '/outlines', '/helping']

before(async () => {
  kith = await openKith({ sample: false })
  scene = await openScene(kith, { cell: 3000, people })
  await offer(scene, 'pat', lived)
  await ask(scene, 'bea', { words: 'Bea would like an hour by the river', lived })
  await ask(scene, 'ann', { words: 'Ann would like somebody who was there too', lived })
  for (const _ of ['bea', 'ann']) await sayGlad(scene, 'pat')
  together = (await choose(scene, 'ann', 'Name of pat')).path
  const meeting = {
    'on-day': '1',
    'on-month': '12',
    'on-year': '2026',
    time: '14:30',
    way: 'walking',
    words: 'Ann waits at the old gate',
  }
  well(await scene.as('ann').fill(together, `${together}/propose`, meeting))
  await kith.settle()
})
after(async () => {
  for (const url of [backup, olderKeys]) await throwAway(kith, url)
  await kith.close()
})

test('a backup is made while Pat reads what Ann wrote', async () => {
  assert.match((await scene.as('pat').get(together)).words, annsWords)
  backup = await backUp(kith, kith.database.addresses.databaseUrl)
  olderKeys = await backUp(kith, kith.database.addresses.keysUrl)
})

test('Ann erases everything, and nobody reads a word of hers', async () => {
  ann = kith.visitor()
  for (const [name, value] of scene.as('ann').cookies) ann.cookies.set(name, value)
  well(await scene.as('ann').fill('/me/erase', '/me/erase', { sure: 'yes' }))
  await kith.settle()
  for (const who of ['pat', 'fay', 'bea'])
    for (const path of everywhere())
      assert.doesNotMatch((await scene.as(who).get(path)).html, annsWords, `${who} on ${path}`)
  assert.match((await scene.as('pat').get('/outlines')).words, /Bea would like an hour/)
})

test('the backup comes back: her words stay unreadable, and everybody else’s are there', async () => {
  const restored = await openOn(kith, backup, kith.database.addresses.keysUrl)
  for (const browser of [ann, scene.as('pat'), scene.as('fay')])
    for (const path of everywhere())
      assert.doesNotMatch((await restored.as(browser).get(path)).html, annsWords, path)
  const pat = restored.as(scene.as('pat'))
  assert.match((await pat.get(together)).words, /You have both said yes/)
  assert.match((await pat.get('/outlines')).words, /Bea would like an hour/)
  assert.match((await restored.as(ann).get('/me')).words, /What you said when you asked/)
  await restored.close()
})

test('not one of her sealed words opens with any key that there is', async () => {
  const { words, keys } = await orphans(kith, backup, kith.database.addresses.keysUrl)
  assert.equal(words.length, 2)
  assert.equal(keys.length, people.length - 1)
  for (const { id, words_sealed } of words)
    for (const key of keys) assert.throws(() => open(key, `facet|${id}`, words_sealed), SealBroken)
})

test('it is the key that is gone: with the key store of that day as well, her words would be there', async () => {
  const older = await openOn(kith, backup, olderKeys)
  assert.match((await older.as(scene.as('pat')).get(together)).words, annsWords)
  await older.close()
})
