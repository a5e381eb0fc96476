import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { choose, sayGlad } from './doing.ts'
import type { Scene } from './scene.ts'
import { annAsks, lettersTo, same, twice } from './silence.ts'
import { closeTwins, openTwins, type Twins } from './twins.ts'
import { well } from './driver.ts'

// Nobody is left waiting where two had agreed to meet, and nobody is told who ended it, or how.

let twins: Twins
before(async () => void (twins = await openTwins()))
after(() => closeTwins(twins))

/** Ann and Pat have both said yes, and are to meet by the bandstand. */
const agreeToMeet = async (scene: Scene): Promise<string> => {
  await annAsks(scene)
  await sayGlad(scene, 'pat')
  const { path } = await choose(scene, 'ann', 'Name of pat')
  const soon = new Date(scene.kith.now().getTime() + 3 * 86_400_000)
  const typed = {
    'on-day': String(soon.getUTCDate()),
    'on-month': String(soon.getUTCMonth() + 1),
    'on-year': String(soon.getUTCFullYear()),
    time: '14:30',
    way: 'walking',
    words: 'By the bandstand.',
  }
  well(await scene.as('ann').fill(path, `${path}/propose`, typed))
  well(await scene.as('pat').fill(path, `${path}/agree`))
  await scene.kith.settle()
  return path
}

const newsTo = (scene: Scene, who: string): number =>
  lettersTo(scene, who).filter((subject) => subject === 'There is something new for you').length

const ends = async (scene: Scene, who: string, path: string) => {
  well(await scene.as(who).fill(`${path}/end`, `${path}/end`))
  await scene.kith.settle()
}

const keepsApart = async (scene: Scene, who: string, path: string) => {
  const { links } = await scene.as(who).get(path)
  const link = links.find((href) => href.startsWith('/apart/introduction/'))!
  well(await scene.as(who).fill(link, link))
  await scene.kith.settle()
}

test('Ann ends it: Pat hears that something changed, and reads that nobody comes to the bandstand', async () => {
  const scene = (await twice(twins, 2701, [annAsks, annAsks]))[0]
  const path = await agreeToMeet(scene)
  assert.match((await scene.as('pat').get(path)).words, /By the bandstand/, 'control')
  const before = [newsTo(scene, 'pat'), newsTo(scene, 'quin')]
  await ends(scene, 'ann', path)
  assert.deepEqual([newsTo(scene, 'pat'), newsTo(scene, 'quin')], [before[0]! + 1, before[1]])
  assert.match((await scene.as('pat').get('/me')).words, /An introduction has ended/)
  const read = (await scene.as('pat').get(path)).words
  assert.match(read, /If you had agreed a time to meet, that meeting will not happen/)
  assert.doesNotMatch(read, /bandstand|Name of ann/)
})

test('Ann would rather never meet Pat again: Pat is told what any ending tells, and no more', async () => {
  const paths = new Map<Scene, string>()
  const after = (then: typeof ends) => async (scene: Scene) => {
    paths.set(scene, await agreeToMeet(scene))
    await then(scene, 'ann', paths.get(scene)!)
  }
  const scenes = await twice(twins, 2702, [after(keepsApart), after(ends)])
  const shared = paths.get(scenes[0])!
  await same(scenes, 'pat', ['/me', '/introductions', shared, '/outlines', '/set-aside'])
  assert.deepEqual(lettersTo(scenes[0], 'pat'), lettersTo(scenes[1], 'pat'))
})

test('Ann takes everything away: Pat does not stand waiting either', async () => {
  const scene = (await twice(twins, 2703, [annAsks, annAsks]))[0]
  const path = await agreeToMeet(scene)
  const before = newsTo(scene, 'pat')
  well(await scene.as('ann').fill('/me/erase', '/me/erase', { sure: 'yes' }))
  await scene.kith.settle()
  assert.equal(newsTo(scene, 'pat'), before + 1)
  assert.match((await scene.as('pat').get(path)).words, /that meeting will not happen/)
})

test('which of the two ended it stands on no page: both read the same', async () => {
  const [one, other] = await twice(twins, 2704, [annAsks, annAsks])
  const read = new Map<string, string[]>()
  for (const [scene, who] of [
    [one, 'ann'],
    [other, 'pat'],
  ] as const) {
    const path = await agreeToMeet(scene)
    await ends(scene, who, path)
    const pages = ['/me', '/introductions', path]
    read.set(who, await Promise.all(pages.map(async (at) => (await scene.as('pat').get(at)).words)))
  }
  assert.deepEqual(read.get('ann'), read.get('pat'))
})
