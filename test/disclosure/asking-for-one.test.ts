import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inPublic, linkTo, afterwards } from './asking-for-pat.ts'
import { setAudience } from './doing.ts'
import { annAsks, twice } from './silence.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'

// What asking for one in particular is, and for whom it is not.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const nothing = async () => undefined

test('Ann is told before she asks what she will know, and asks for one at a time', async () => {
  const scene = (await twice(twins, 2706, [annAsks, annAsks]))[0]
  await inPublic(scene)
  const path = await linkTo(scene, 'ann')
  const first = await scene.as('ann').get(path)
  assert.match(first.words, /A no, no answer and no time left look the same/)
  const form = first.form(path)
  await scene.as('ann').submit(form)
  const again = await scene.as('ann').get(path)
  assert.match(again.words, /You have asked for someone already/)
  assert.ok(!again.forms.some(({ action }) => action === path))
})

test('nobody asks for a peer who says nothing in public, nor for oneself, nor from another place', async () => {
  const scene = (await twice(twins, 2707, [annAsks, annAsks]))[0]
  await inPublic(scene)
  const path = await linkTo(scene, 'ann')
  assert.equal((await scene.as('ann').get(path)).status, 200, 'control')
  assert.equal((await scene.as('pat').get(path)).status, 404)
  const elsewhere = (await twice(twins, 2708, [annAsks, annAsks]))[0]
  assert.equal((await elsewhere.as('ann').get(path)).status, 404)
  await setAudience(scene, 'pat', 'words', 'might meet')
  assert.equal((await scene.as('ann').get(path)).status, 404)
})

test('asking for Pat takes nobody’s turn: those who were asked before are still asked', async () => {
  const scene = (await twice(twins, 2709, [afterwards(nothing), afterwards(nothing)]))[0]
  for (const peer of ['pat', 'quin', 'ros', 'sid'])
    assert.match((await scene.as(peer).get('/outlines')).words, /Name of ann/)
})
