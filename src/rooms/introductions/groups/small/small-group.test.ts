import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  askers,
  days,
  groupOf,
  groupPage,
  openCircle,
  press,
} from '../../../../../test/disclosure/groups.ts'
import { debt } from '../../../../../test/disclosure/doing.ts'
import { openKith, type Kith } from '../../../../../test/harness/harness.ts'
import { onDay } from '../../../../../test/disclosure/typing.ts'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

test('Ann, Bea and Cy start a group with Pat beside them, and agree a first meeting', async () => {
  const scene = await openCircle(kith, 3101)
  const asked = await groupPage(scene, 'ann')
  assert.match(asked.words, /Would you be glad of a small group/)
  assert.doesNotMatch(asked.words, /Name of|Words of|three/i)
  const held = (await scene.as('ann').get('/me')).words
  assert.match(held, new RegExp(`${debt.name}, you are asked, until`, 'iu'), 'in words')
  assert.equal(await groupOf(scene, 'pat'), undefined, 'no peer is asked before people have said')

  for (const person of askers) await press(scene, person, 'yes')
  assert.doesNotMatch((await groupPage(scene, 'ann')).words, /Name of/)
  await days(scene, 4)
  assert.match((await groupPage(scene, 'pat')).words, /Would you be beside a small group/)
  assert.doesNotMatch((await groupPage(scene, 'pat')).words, /Name of/)
  await press(scene, 'pat', 'yes')

  const seeing = await groupPage(scene, 'ann')
  for (const one of ['Name of bea', 'Words of cy', 'Name of pat'])
    assert.ok(seeing.words.includes(one))
  for (const one of [...askers, 'pat']) await press(scene, one, 'agree')
  await days(scene, 4)
  const meets = await groupPage(scene, 'bea')
  assert.match(meets.words, /Your small group meets/)
  assert.match(meets.words, /Name of pat/)
  assert.doesNotMatch(meets.words, /Name of ann|Name of cy/)

  await propose(scene, 'pat')
  for (const person of ['ann', 'bea']) await suits(scene, person)
  const cys = await groupPage(scene, 'cy')
  assert.match(cys.words, /Enough of you have agreed/)
  assert.match(cys.words, /In the back room of the library/)

  const leave = `${cys.path}/leave`
  assert.ok(!cys.forms.some(({ action }) => action === leave), 'it asks once more')
  const out = await scene.as('cy').get(leave)
  assert.match(out.words, /Step out of this group\?.*Go back, and change nothing/s)
  assert.doesNotMatch(out.words, /Name of|Words of|library/)
  assert.match((await groupPage(scene, 'cy')).words, /Your small group meets/)
  await scene.as('cy').submit(out.form(leave))
  assert.doesNotMatch((await scene.as('cy').get('/groups')).words, /Your small group meets/)
})

type Scene = Awaited<ReturnType<typeof openCircle>>

const propose = async (scene: Scene, who: string) => {
  const page = await groupPage(scene, who)
  const in9Days = new Date(kith.now().getTime() + 9 * 86_400_000)
  const words = 'In the back room of the library. There is tea.'
  const typed = { ...onDay(in9Days), time: '14:30', way: 'in person', words }
  const sent = await scene.as(who).submit(page.form(`${page.path}/propose`), typed)
  assert.equal(sent.status, 200)
  await kith.settle()
}

const suits = async (scene: Scene, who: string) => {
  const page = await groupPage(scene, who)
  await scene.as(who).submit(page.form(`${page.path}/suits`))
  await kith.settle()
}

test('two who wish for the same are not asked: there have to be three', async () => {
  const scene = await openCircle(kith, 3102, ['ann', 'bea'])
  assert.equal(await groupOf(scene, 'ann'), undefined)
})

test('somebody who did not say they would be glad of a group is not asked', async () => {
  const scene = await openCircle(kith, 3103, ['ann', 'bea', 'cy'])
  assert.equal(await groupOf(scene, 'dov'), undefined)
  assert.ok(await groupOf(scene, 'cy'))
})
