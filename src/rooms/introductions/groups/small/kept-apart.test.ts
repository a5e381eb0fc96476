import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, debt } from '../../../../../test/disclosure/doing.ts'
import {
  askers,
  beWilling,
  groupOf,
  groupPage,
  openCircle,
  untilSeeing,
} from '../../../../../test/disclosure/groups.ts'
import { openKith, type Kith } from '../../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

test('Ann and Bea are kept apart: they are not put in one group, and are not told', async () => {
  const scene = await openCircle(kith, 3104, [])
  await scene.kith.house.door.open('kith_app', { cell: 3104, person: scene.id('ann') }, (tx) =>
    tx
      .insertInto('introductions.kept_apart')
      .values({
        cell_id: 3104,
        by_id: scene.id('ann'),
        about_id: scene.id('bea'),
        made_at: kith.now(),
      })
      .execute(),
  )
  for (const person of askers) await ask(scene, person, { lived: { [debt.id]: 'might meet' } })
  for (const person of askers) await beWilling(scene, person)
  await kith.settle()
  for (const person of askers) assert.equal(await groupOf(scene, person), undefined)
  await ask(scene, 'dov', { lived: { [debt.id]: 'might meet' } })
  await beWilling(scene, 'dov')
  await kith.settle()
  const inIt = []
  for (const person of [...askers, 'dov']) if (await groupOf(scene, person)) inIt.push(person)
  assert.equal(inIt.length, 3)
  assert.ok(!(inIt.includes('ann') && inIt.includes('bea')))
})

test('Ann would rather never meet Bea, on her card: Ann is out, and Bea learns nothing', async () => {
  const scene = await openCircle(kith, 3105)
  await untilSeeing(scene)
  const page = await groupPage(scene, 'ann')
  const card = page.html
    .split('<div class="kith-card"')
    .find((html) => html.includes('Name of bea'))!
  const link = card.match(/\/apart\/group\/[\w-]+/)![0]
  await scene.as('ann').fill(link, link)
  await kith.settle()
  assert.equal(await groupOf(scene, 'ann'), undefined)
  assert.match((await groupPage(scene, 'bea')).words, /has been put away, for everybody alike/)
  assert.doesNotMatch((await groupPage(scene, 'bea')).words, /Name of ann|Name of cy/)
})

test('Bea writes to the named person about somebody in the group', async () => {
  const scene = await openCircle(kith, 3106)
  await untilSeeing(scene)
  const page = await groupPage(scene, 'bea')
  const link = page.links.find((href) => href.startsWith('/report/group/'))!
  const sent = await scene.as('bea').fill(link, link, { words: 'Something here worries me a lot.' })
  assert.match(sent.words, /Something here worries me a lot/)
  assert.match((await scene.as('gil').get('/reports')).words, /Something here worries me a lot/)
})

test('Ann has named Bea’s address as somebody she would rather not meet: that holds for groups too', async () => {
  const scene = await openCircle(kith, 3107, [])
  const email_hash = kith.house.secrets.hash('address', scene.email('bea'))
  await kith.house.door.open('kith_app', { cell: 3107, person: scene.id('ann') }, (tx) =>
    tx
      .insertInto('introductions.apart_named')
      .values({
        cell_id: 3107,
        id: kith.house.newId('named'),
        by_id: scene.id('ann'),
        email_hash,
        made_at: kith.now(),
      })
      .execute(),
  )
  for (const person of askers) await ask(scene, person, { lived: { [debt.id]: 'might meet' } })
  for (const person of askers) await beWilling(scene, person)
  await kith.settle()
  for (const person of askers) assert.equal(await groupOf(scene, person), undefined)
})
