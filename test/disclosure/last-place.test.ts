import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../harness/harness.ts'
import { inTheCellar } from './at-the-door.ts'
import { gatherCrowd } from './crowd.ts'
import { anotherTab, clear, openScene } from './scene.ts'

// Two things, or fifty, at the same moment: one clear outcome, and what the page says is what happened.

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

let cell = 6000

/** Pat, and people to each of whom Pat has said yes already. */
const crowdAround = async (count: number, places: number) => {
  const people = [{ slug: 'pat', role: 'peer' as const }]
  const scene = await openScene(kith, { cell: (cell += 1), people, places })
  const crowd = await gatherCrowd(kith, { cell, peer: scene.id('pat'), count, places })
  return { pat: scene.as('pat'), crowd }
}

const count = async (table: 'introduction' | 'place_taken'): Promise<number> =>
  (await inTheCellar(kith, `select from introductions.${table} where cell_id = $1`, [cell])).length

test('fifty people choose the last place at once: one meets, and the others are told plainly', async () => {
  const { crowd } = await crowdAround(50, 1)
  const pages = await Promise.all(crowd.map(({ visitor }) => visitor.get('/request')))
  const chosen = await Promise.all(
    crowd.map(({ visitor }, at) => visitor.submit(pages[at]!.form('/request/choose'))),
  )
  clear(...chosen)
  const met = chosen.filter(({ path }) => path.startsWith('/introductions/'))
  const told = chosen.filter(
    ({ status, words }) => status === 422 && /no longer free to meet/.test(words),
  )
  assert.deepEqual([met.length, told.length], [1, 49])
  assert.deepEqual([await count('place_taken'), await count('introduction')], [1, 1])
  const still = await Promise.all(crowd.map(({ visitor }) => visitor.get('/request')))
  assert.equal(still.filter(({ words }) => /not asking right now/.test(words)).length, 1)
})

test('choosing in one tab and stopping in another at the same moment: one of the two happened', async () => {
  const { crowd } = await crowdAround(6, 6)
  for (const { visitor } of crowd) {
    const page = await visitor.get('/request')
    const stopping = await visitor.get('/request/stop')
    const [chose, stopped] = await Promise.all([
      visitor.submit(page.form('/request/choose')),
      anotherTab(kith, visitor).submit(stopping.form('/request/stop')),
    ])
    clear(chose, stopped)
    const { links } = await visitor.get('/introductions')
    const met = links.some((href) => href.startsWith('/introductions/'))
    assert.equal(chose.path.startsWith('/introductions/'), met)
    assert.match((await visitor.get('/request')).words, /not asking right now/)
  }
  assert.equal(await count('introduction'), await count('place_taken'))
})

test('choosing Pat at the moment in which Pat changes their mind: both see the same outcome', async () => {
  const { pat, crowd } = await crowdAround(6, 6)
  for (const { visitor, outline } of crowd) {
    const metBefore = await count('introduction')
    const page = await visitor.get('/request')
    const { fields } = (await pat.get('/outlines')).form('/sign-out')
    const changing = {
      action: `/outlines/${outline}/step-back`,
      fields,
      words: '',
    }
    const [chose, changed] = await Promise.all([
      visitor.submit(page.form('/request/choose')),
      pat.submit(changing),
    ])
    clear(chose, changed)
    const met = (await count('introduction')) > metBefore
    assert.equal(chose.path.startsWith('/introductions/'), met)
    assert.equal(changed.status === 200, !met)
    await kith.settle()
    const { forms } = await visitor.get('/request')
    assert.ok(!forms.some(({ action }) => action === '/request/choose'))
  }
})
