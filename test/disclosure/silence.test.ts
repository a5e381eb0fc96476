import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Kith } from '../harness/harness.ts'
import {
  ask,
  choose,
  debt,
  offer,
  openScene,
  sayGlad,
  sayNotNow,
  voices,
  ward,
  type Scene,
} from './scene.ts'
import { bytesOf, closeTwins, firstDifference, openTwins, type Twins } from './twins.ts'

// What somebody who asks can learn of those who did not step forward: nothing, by order, count, time or absence.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

let cell = 2000
const peers = ['pat', 'quin', 'ros', 'sid']
const people = [
  { slug: 'ann' },
  ...peers.map((slug) => ({ slug, role: 'peer' as const })),
  { slug: 'fay', role: 'coordinator' as const },
]

const open = async (kith: Kith): Promise<Scene> => {
  const scene = await openScene(kith, { cell, people })
  for (const peer of peers) await offer(scene, peer, { [ward.id]: 'might meet' })
  return scene
}

/** Two places alike, in which different things then happen. */
const twice = async (
  ...happen: [(scene: Scene) => Promise<void>, (scene: Scene) => Promise<void>]
): Promise<[Scene, Scene]> => {
  cell += 1
  const scenes: Scene[] = []
  for (const [at, { kith, from }] of twins.entries()) {
    from(`scene ${cell}`)
    scenes.push(await open(kith))
    await happen[at]!(scenes[at]!)
  }
  return scenes as [Scene, Scene]
}

const own = [
  '/request',
  '/me',
  '/me/kith-about-me.json',
  '/introductions',
  '/reports',
  '/ask',
  '/ask/common',
  '/ask/matters',
  '/ask/ways',
  '/ask/check',
]

const same = async ([one, other]: [Scene, Scene], who: string, paths = own) => {
  for (const path of paths) {
    const difference = firstDifference(
      bytesOf(await one.as(who).get(path)),
      bytesOf(await other.as(who).get(path)),
    )
    assert.equal(difference, undefined, `${who} can tell them apart by ${path}: ${difference}`)
  }
}

const lettersTo = ({ kith, email }: Scene, who: string) =>
  kith
    .letters()
    .filter(({ to }) => to === email(who))
    .map(({ subject }) => subject)

const annAsks = (scene: Scene) => ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })

const allLook = async (scene: Scene) =>
  Promise.all(peers.map((peer) => scene.as(peer).get('/outlines')))

test('three of four say not now, or say nothing: Ann sees the same', async () => {
  const scenes = await twice(
    async (scene) => {
      await annAsks(scene)
      const pages = await allLook(scene)
      for (const at of [1, 2, 3]) await sayNotNow(scene, peers[at]!, pages[at])
      await sayGlad(scene, 'pat', pages[0])
    },
    async (scene) => {
      await annAsks(scene)
      const pages = await allLook(scene)
      await sayGlad(scene, 'pat', pages[0])
    },
  )
  await same(scenes, 'ann')
  await same(scenes, 'fay', ['/helping'])
  assert.deepEqual(lettersTo(scenes[0], 'ann'), lettersTo(scenes[1], 'ann'))
})

test('but a second who steps forward is seen: the pages can differ', async () => {
  const scenes = await twice(
    async (scene) => {
      await annAsks(scene)
      await sayGlad(scene, 'pat')
    },
    async (scene) => {
      await annAsks(scene)
      await sayGlad(scene, 'pat')
      await sayGlad(scene, 'quin')
    },
  )
  await assert.rejects(same(scenes, 'ann'), /can tell them apart by \/request/)
})

test('nobody fits, or a few fit and keep silent: Ann waits on the same page, and has the same letters', async () => {
  const scenes = await twice(annAsks, async (scene) => {
    for (const peer of peers) await offer(scene, peer, { [ward.id]: 'only me' })
    await annAsks(scene)
  })
  await same(scenes, 'ann')
  assert.match((await scenes[0].as('pat').get('/outlines')).words, /I would be glad to/)
  assert.doesNotMatch((await scenes[1].as('pat').get('/outlines')).words, /I would be glad to/)
  assert.deepEqual(lettersTo(scenes[0], 'ann'), lettersTo(scenes[1], 'ann'))
})

test('who answered at once and who took their time cannot be told apart', async () => {
  const answering = (minutes: number) => async (scene: Scene) => {
    await annAsks(scene)
    const page = await scene.as('pat').get('/outlines')
    scene.kith.pass(minutes * 60_000)
    await sayGlad(scene, 'pat', page)
    scene.kith.pass((20 - minutes) * 60_000)
  }
  await same(await twice(answering(1), answering(19)), 'ann')
})

test('a yes says nothing of when it was said: what stands on the page has no time in it', async () => {
  cell += 1
  const scene = await open(twins[0].kith)
  await annAsks(scene)
  await sayGlad(scene, 'pat')
  const [form] = (await scene.as('ann').get('/request')).forms.filter(
    ({ action }) => action === '/request/choose',
  )
  assert.ok(form)
  assert.doesNotMatch(
    (await scene.as('ann').get('/request')).words,
    /\d\d?:\d\d|today|yesterday|ago/,
  )
})

test('Pat is let go, or Ann stops asking, or meets Quin: Pat sees the same, and so does an old link', async () => {
  const links = new Map<Scene, string>()
  const after = (then: (scene: Scene) => Promise<unknown>) => async (scene: Scene) => {
    await annAsks(scene)
    const said = await sayGlad(scene, 'pat')
    links.set(
      scene,
      said.links.find((href) => href.startsWith('/report/outline/'))!,
    )
    await sayGlad(scene, 'quin')
    await then(scene)
    await scene.kith.settle()
  }
  const stops = after(async ({ as }) => as('ann').fill('/request', '/request/stop'))
  const meetsAnother = after(async (scene) => choose(scene, 'ann', 'Name of quin'))
  const letPatGo = after(async ({ as }) => {
    const page = await as('ann').get('/request')
    const forms = page.forms.filter(({ action }) => action === '/request/choose')
    const pat = forms.find(({ words }) => words.includes('Name of pat'))!.fields['person']![0]
    return as('ann').submit(
      page.forms.find(
        ({ action, fields }) => action === '/request/let-go' && fields['person']?.[0] === pat,
      )!,
    )
  })
  for (const [one, other] of [
    [letPatGo, stops],
    [letPatGo, meetsAnother],
  ] as const) {
    const scenes = await twice(one, other)
    await same(scenes, 'pat', ['/outlines', '/me', '/introductions', '/offer'])
    const [here, there] = await Promise.all(
      scenes.map(async (scene) => scene.as('pat').get(links.get(scene)!)),
    )
    assert.equal(here!.status, there!.status, 'an old link tells whether Pat was let go')
  }
})

test('what is only for oneself weighs on nobody and shows to nobody, whatever it is', async () => {
  const lived = (concept: string, audience: string, meets: boolean) => async (scene: Scene) => {
    await ask(scene, 'ann', {
      lived: { [ward.id]: 'might meet', [concept]: audience },
      wishes: [ward.id],
    })
    await sayGlad(scene, 'pat')
    if (meets) await choose(scene, 'ann', 'Name of pat')
  }
  const pages = ['/outlines', '/introductions', '/helping', '/me', '/request', '/reports']
  for (const meets of [false, true]) {
    const hidden = await twice(lived(debt.id, 'only me', meets), lived(voices.id, 'only me', meets))
    for (const viewer of [...peers, 'fay']) await same(hidden, viewer, pages)
  }
  const shown = await twice(lived(debt.id, 'helpers', false), lived(voices.id, 'might meet', false))
  for (const [viewer, page] of [
    ['pat', '/outlines'],
    ['quin', '/outlines'],
    ['fay', '/helping'],
  ] as const)
    await assert.rejects(same(shown, viewer, [page]), /can tell them apart/)
})
