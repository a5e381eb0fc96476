import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith, type Seen, type Visitor } from '../harness/harness.ts'
import { inTheCellar } from './at-the-door.ts'
import { gatherCrowd } from './crowd.ts'
import { ask, offer, openScene, sayGlad, ward, type Scene } from './scene.ts'

// Two things at the same moment, the same thing twice, and a form from long ago: one clear outcome each.

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

let cell = 6000
const peers = ['pat', 'quin'].map((slug) => ({ slug, role: 'peer' as const }))

/** Ann has asked, and both peers would be glad. */
const choosing = async (): Promise<Scene> => {
  const scene = await openScene(kith, {
    cell: (cell += 1),
    people: [{ slug: 'ann' }, { slug: 'bea' }, ...peers],
  })
  for (const { slug } of peers) await offer(scene, slug, { [ward.id]: 'might meet' })
  await ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })
  for (const { slug } of peers) await sayGlad(scene, slug)
  return scene
}

/** Another window of the same browser. */
const anotherTab = (one: Visitor): Visitor => {
  const tab = kith.visitor()
  for (const [name, value] of one.cookies) tab.cookies.set(name, value)
  return tab
}

const count = async (table: string, ofCell: number) =>
  Number(
    (
      await inTheCellar<{ count: string }>(
        kith,
        `select count(*) from introductions.${table} where cell_id = $1`,
        [ofCell],
      )
    )[0]!.count,
  )

const clear = (...pages: Seen[]) => {
  for (const { status, words } of pages)
    assert.ok([200, 409, 422].includes(status), `${status}: ${words.slice(0, 300)}`)
}

/** Pat, and people to each of whom Pat has said yes already. */
const crowdAround = async (count: number, places: number) => {
  const scene = await openScene(kith, {
    cell: (cell += 1),
    people: [{ slug: 'pat', role: 'peer' }],
    places,
  })
  return {
    pat: scene.as('pat'),
    crowd: await gatherCrowd(kith, { cell, peer: scene.id('pat'), count, places }),
  }
}

test('fifty people choose the last place at once: one meets, and the others are told plainly', async () => {
  const { crowd } = await crowdAround(50, 1)
  const forms = await Promise.all(
    crowd.map(async ({ visitor }) => (await visitor.get('/request')).form('/request/choose')),
  )
  const after = await Promise.all(crowd.map(({ visitor }, at) => visitor.submit(forms[at]!)))
  clear(...after)
  assert.equal(after.filter(({ path }) => path.startsWith('/introductions/')).length, 1)
  assert.equal(
    after.filter(({ status, words }) => status === 422 && /no longer free to meet/.test(words))
      .length,
    49,
  )
  assert.deepEqual([await count('place_taken', cell), await count('introduction', cell)], [1, 1])
  const still = await Promise.all(crowd.map(({ visitor }) => visitor.get('/request')))
  assert.equal(still.filter(({ words }) => /not asking right now/.test(words)).length, 1)
})

test('choosing in one tab and stopping in the other, at the same moment: one of the two happened, as the page said', async () => {
  const { crowd } = await crowdAround(6, 6)
  for (const { visitor } of crowd) {
    const page = await visitor.get('/request')
    const [chose, stopped] = await Promise.all([
      visitor.submit(page.form('/request/choose')),
      anotherTab(visitor).submit(page.form('/request/stop')),
    ])
    clear(chose, stopped)
    const met = (await visitor.get('/introductions')).links.some((href) =>
      href.startsWith('/introductions/'),
    )
    assert.equal(chose.path.startsWith('/introductions/'), met)
    assert.match((await visitor.get('/request')).words, /not asking right now/)
  }
  assert.equal(await count('introduction', cell), await count('place_taken', cell))
})

test('choosing Pat at the moment in which Pat changes their mind: both see the same outcome', async () => {
  const { pat, crowd } = await crowdAround(6, 6)
  for (const { visitor, outline } of crowd) {
    const before = await count('introduction', cell)
    const page = await visitor.get('/request')
    const { csrf, once } = (await pat.get('/outlines')).form('/sign-out').fields as {
      csrf: string[]
      once: string[]
    }
    const changing = {
      action: '/outlines/not-now',
      fields: { csrf, once, outline: [outline] },
      words: '',
    }
    const [chose, changed] = await Promise.all([
      visitor.submit(page.form('/request/choose')),
      pat.submit(changing),
    ])
    clear(chose, changed)
    const met = (await count('introduction', cell)) - before
    assert.equal(chose.path.startsWith('/introductions/'), met === 1)
    assert.equal(changed.status === 200, met === 0)
    await kith.settle()
    assert.equal(
      (await visitor.get('/request')).forms.some(({ action }) => action === '/request/choose'),
      false,
    )
  }
})

test('Ann chooses Pat in one tab and Quin in the other, at the same moment: she meets one of them', async () => {
  const scene = await choosing()
  const page = await scene.as('ann').get('/request')
  const after = await Promise.all([
    scene.as('ann').submit(page.form('/request/choose', 'Name of pat')),
    anotherTab(scene.as('ann')).submit(page.form('/request/choose', 'Name of quin')),
  ])
  clear(...after)
  assert.equal(after.filter(({ path }) => path.startsWith('/introductions/')).length, 1)
  assert.deepEqual([await count('introduction', cell), await count('place_taken', cell)], [1, 1])
})

test('a form sent twice counts once, and the second sending leads to the same place', async () => {
  const scene = await choosing()
  const form = (await scene.as('ann').get('/request')).form('/request/choose', 'Name of pat')
  const [first, second] = await Promise.all([
    scene.as('ann').submit(form),
    anotherTab(scene.as('ann')).submit(form),
  ])
  const third = await scene.as('ann').submit(form)
  assert.equal(first.path, second.path)
  assert.equal(first.path, third.path)
  assert.equal(await count('introduction', cell), 1)
})

test('a form from before somebody signed in again, or of somebody else, changes nothing', async () => {
  const scene = await choosing()
  const stale = (await scene.as('ann').get('/request')).form('/request/choose', 'Name of pat')
  const again = await kith.join(scene.email('ann'))
  assert.equal((await again.submit(stale)).status, 403)
  assert.equal((await scene.as('bea').submit(stale)).status, 403)
  const { once: _, ...withoutKey } = stale.fields
  assert.equal((await scene.as('ann').submit({ ...stale, fields: withoutKey })).status, 403)
  assert.equal(await count('introduction', cell), 0)
  assert.equal(
    (await again.fill('/request', '/request/choose', {}, 'Name of pat')).path.startsWith(
      '/introductions/',
    ),
    true,
  )
})

test('an old page of choices, sent after all is over, says how things are now', async () => {
  const scene = await choosing()
  const old = await scene.as('ann').get('/request')
  const outlines = await scene.as('quin').get('/outlines')
  await scene.as('ann').submit(old.form('/request/choose', 'Name of pat'))
  await kith.settle()
  const late = await scene.as('ann').submit(old.form('/request/choose', 'Name of quin'))
  assert.equal(late.status, 422)
  assert.match(late.words, /no longer free to meet/)
  assert.equal((await scene.as('quin').submit(outlines.form('/outlines/not-now'))).status, 422)
  assert.equal(await count('introduction', cell), 1)
})
