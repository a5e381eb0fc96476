import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { askers, days, openCircle, press, untilSeeing, groupPage } from './groups.ts'
import type { Scene } from './scene.ts'
import { same, twice as inTwins, type Happens } from './groups-twice.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'

// What somebody in a small group can learn of those who did not agree: nothing, by order, time, count or absence.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const twice = (cell: number, who: string[], happens: readonly [Happens, Happens]) =>
  inTwins(twins, { cell, who }, happens)

test('Dov says no, or says nothing: Ann waits on the same page, and sees the same people', async () => {
  const dov = (says: boolean) => async (scene: Scene) => {
    if (says) await press(scene, 'dov', 'leave')
    await untilSeeing(scene)
  }
  await same(await twice(2101, [...askers, 'dov'], [dov(true), dov(false)]), 'ann')
})

test('by time: Bea answers at once or on the last day, and Ann hears on the same day', async () => {
  const answering = (early: boolean) => async (scene: Scene) => {
    await press(scene, 'ann', 'yes')
    if (early) await press(scene, 'bea', 'yes')
    await days(scene, 3)
    if (!early) await press(scene, 'bea', 'yes')
  }
  const scenes = await twice(2102, askers, [answering(true), answering(false)])
  await same(scenes, 'ann')
  for (const scene of scenes) await days(scene, 1)
  await same(scenes, 'ann')
})

test('by count: nobody else says yes, or no peer does: Ann hears the same, on the same day', async () => {
  const only = (who: string[]) => async (scene: Scene) => {
    for (const one of who) await press(scene, one, 'yes')
    await days(scene, 4)
  }
  const scenes = await twice(2103, askers, [only(['ann']), only(askers)])
  await same(scenes, 'ann')
  for (const scene of scenes) await days(scene, 6)
  await same(scenes, 'ann')
  for (const scene of scenes) await days(scene, 1)
  await same(scenes, 'ann')
  assert.match((await groupPage(scenes[0], 'ann')).words, /did not come together/)
})

test('by absence: of three who saw each other Cy does not agree, and Ann sees the same group meet', async () => {
  const agreeing = (who: string[]) => async (scene: Scene) => {
    await untilSeeing(scene)
    for (const one of who) await press(scene, one, 'agree')
    await days(scene, 4)
  }
  const cast = ['ann', 'bea', 'pat']
  const scenes = await twice(2104, askers, [agreeing(cast), agreeing([...cast, 'cy'])])
  await same(scenes, 'ann')
  await same(scenes, 'pat')
  assert.match((await groupPage(scenes[0], 'ann')).words, /Your small group meets/)
})

test('two and a peer: it fails because of Bea or because of Pat, and Ann cannot tell which', async () => {
  const agreeing = (who: string[]) => async (scene: Scene) => {
    await untilSeeing(scene, ['ann', 'bea'])
    for (const one of who) await press(scene, one, 'agree')
    await days(scene, 4)
  }
  const scenes = await twice(2105, askers, [agreeing(['ann', 'pat']), agreeing(['ann', 'bea'])])
  await same(scenes, 'ann')
})

test('Bea steps out, or Cy, or Pat: the page empties for Ann all the same', async () => {
  const leaving = (who: string) => async (scene: Scene) => {
    await untilSeeing(scene)
    await press(scene, who, 'leave')
  }
  await same(await twice(2106, askers, [leaving('bea'), leaving('cy')]), 'ann')
  const scenes = await twice(2107, askers, [leaving('bea'), leaving('pat')])
  await same(scenes, 'ann')
  assert.doesNotMatch((await groupPage(scenes[0], 'ann')).words, /Name of/)
})

test('Bea steps out, and at once her words are on nobody’s page: the worker has not been round', async () => {
  const scene = await openCircle(twins[0].kith, 2108)
  await untilSeeing(scene)
  const page = await groupPage(scene, 'bea')
  await scene.as('bea').submit(page.form(`${page.path}/leave`))
  for (const who of ['ann', 'cy', 'pat'])
    assert.doesNotMatch((await groupPage(scene, who)).html, /(Name|Words) of (ann|bea|cy|pat)/)
})

test('but one more who says yes is seen: the pages can differ', async () => {
  const seeing = (who: string[]) => (scene: Scene) => untilSeeing(scene, who)
  const scenes = await twice(2109, askers, [seeing(['ann', 'bea']), seeing(askers)])
  await assert.rejects(same(scenes, 'ann'), /can tell them apart/)
})
