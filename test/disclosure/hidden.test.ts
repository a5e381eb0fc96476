import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, choose, debt, sayGlad, voices, ward } from './doing.ts'
import type { Scene } from './scene.ts'
import { peers, same, twice } from './silence.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'

// Two places that differ in one thing Ann has lived: whoever may not see it reads the same bytes.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const pages = ['/outlines', '/introductions', '/helping', '/me', '/request', '/reports']

type How = { audience: string; meets: boolean }

const annHasLived =
  (concept: string, { audience, meets }: How) =>
  async (scene: Scene) => {
    const lived = { [ward.id]: 'might meet', [concept]: audience }
    await ask(scene, 'ann', { lived, wishes: [ward.id] })
    await sayGlad(scene, 'pat')
    if (meets) await choose(scene, 'ann', 'Name of pat')
  }

const either = (cell: number, how: How) =>
  twice(twins, cell, [annHasLived(debt.id, how), annHasLived(voices.id, how)])

test('what is only for oneself weighs on nobody and shows to nobody, before two yeses and after', async () => {
  for (const [cell, meets] of [
    [2201, false],
    [2202, true],
  ] as const) {
    const scenes = await either(cell, { audience: 'only me', meets })
    for (const viewer of [...peers, 'fay']) await same(scenes, viewer, pages)
  }
})

test('what waits for two yeses shows to nobody before', async () => {
  const scenes = await either(2203, { audience: 'both yes', meets: false })
  for (const viewer of [...peers, 'fay']) await same(scenes, viewer, pages)
})

test('what is for helpers shows to no peer, and to the helper', async () => {
  const scenes = await either(2204, { audience: 'helpers', meets: false })
  for (const viewer of peers) await same(scenes, viewer, pages)
  await assert.rejects(same(scenes, 'fay', ['/helping']), /can tell them apart/)
})

test('what those one might meet may see shows to those who were asked, and to no helper', async () => {
  const scenes = await either(2205, { audience: 'might meet', meets: false })
  for (const viewer of ['pat', 'quin'])
    await assert.rejects(same(scenes, viewer, ['/outlines']), /can tell them apart/)
  await same(scenes, 'fay', pages)
})
