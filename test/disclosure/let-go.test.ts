import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Seen } from '../harness/harness.ts'
import { choose, idOn, offer, sayGlad, ward } from './doing.ts'
import { openScene, type Scene } from './scene.ts'
import { annAsks, same, twice } from './silence.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'

// A peer who would have been glad and was not chosen is not told why, and cannot find out.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

const letPatGo = async ({ as, kith, ...scene }: Scene) => {
  const pat = await idOn({ as, kith, ...scene }, 'ann', '/request', 'Name of pat')
  await as('ann').fill(`/request/let-go/${pat}`, `/request/let-go/${pat}`)
  await kith.settle()
}

const stopAsking = async ({ as, kith }: Scene) => {
  await as('ann').get('/request')
  await as('ann').fill('/request/stop', '/request/stop')
  await kith.settle()
}

const meetQuin = async (scene: Scene) => void (await choose(scene, 'ann', 'Name of quin'))

/** What Pat's pages are when it is over, with an old link of theirs, and an old form sent once more. */
const whatPatFinds = async (cell: number, then: (scene: Scene) => Promise<void>) => {
  const old = new Map<Scene, { link: string; answers: number[] }>()
  const asked = new Map<Scene, Seen['forms'][number]>()
  const over = (ending: (scene: Scene) => Promise<void>) => async (scene: Scene) => {
    await annAsks(scene)
    const said = await sayGlad(scene, 'pat')
    await sayGlad(scene, 'quin')
    const back = said.links.find((href) => href.endsWith('/step-back'))!
    const asks = await scene.as('pat').get(back)
    assert.match(asks.words, /Take back your yes/)
    assert.doesNotMatch(asks.words, /Name of ann|Words of ann/)
    asked.set(scene, asks.form(back))
    await ending(scene)
    const link = said.links.find((href) => href.startsWith('/report/outline/'))!
    const { status } = await scene.as('pat').get(link)
    const sent = await scene.as('pat').submit(asked.get(scene)!)
    const again = await scene.as('pat').get(asked.get(scene)!.action)
    assert.match(again.words, /This one is over/)
    old.set(scene, { link, answers: [status, sent.status, again.status] })
  }
  const scenes = await twice(twins, cell, [over(letPatGo), over(then)])
  return { scenes, answers: scenes.map((scene) => old.get(scene)!.answers) }
}

for (const [cell, says, then] of [
  [2101, 'stops asking', stopAsking],
  [2102, 'meets Quin', meetQuin],
] as const)
  test(`Ann lets Pat go, or ${says}: Pat sees the same`, async () => {
    const { scenes, answers } = await whatPatFinds(cell, then)
    await same(scenes, 'pat', ['/outlines', '/me', '/introductions', '/offer'])
    assert.deepEqual(answers[0], answers[1], 'an old link or an old form tells')
  })

test('letting one go makes room to ask one more', async () => {
  const five = ['pat', 'quin', 'ros', 'sid', 'tam']
  const peers = five.map((slug) => ({ slug, role: 'peer' as const }))
  const { kith } = twins[0]
  const scene = await openScene(kith, { cell: 2103, people: [{ slug: 'ann' }, ...peers] })
  for (const peer of five) await offer(scene, peer, { [ward.id]: 'might meet' })
  await annAsks(scene)
  const asked = async (peer: string) =>
    (await scene.as(peer).get('/outlines')).words.includes('Name of ann')
  const notAsked: string[] = []
  for (const peer of five) if (!(await asked(peer))) notAsked.push(peer)
  assert.equal(notAsked.length, 1, 'four are asked at once')
  for (const peer of five) if (!notAsked.includes(peer)) await sayGlad(scene, peer)
  const { links } = await scene.as('ann').get('/request')
  const link = links.find((href) => href.startsWith('/request/let-go/'))!
  await scene.as('ann').fill(link, link)
  await kith.settle()
  assert.ok(await asked(notAsked[0]!))
})
