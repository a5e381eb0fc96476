import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { ask, offer, sayNotNow, ward } from '../../../../test/disclosure/doing.ts'
import { openScene, type Scene } from '../../../../test/disclosure/scene.ts'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { goRound, turnOver } from './round.ts'

const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR

let kith: Kith
let owner: pg.Client
before(async () => {
  kith = await openKith({ sample: false })
  owner = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await owner.connect()
})
after(() => owner.end().then(() => kith.close()))

const shop = () => ({
  ...kith.house,
  mail: { send: async () => undefined, close: () => undefined },
  origin: '',
})

const rule = (name: string, version: number, value: number) =>
  owner.query(
    `insert into stewardship.rule (name, version, value, unit, reason, decided_on)
     values ($1, $2, $3, 'of them', 'For this test.', '2026-11-01')`,
    [name, version, value],
  )

const askers = ['ann', 'bea', 'cy']

const openPlace = async (cell: number): Promise<Scene> => {
  const people = [...askers.map((slug) => ({ slug })), { slug: 'pat', role: 'peer' as const }]
  return openScene(kith, { cell, people })
}

const asksForWard = (scene: Scene, person: string) =>
  ask(scene, person, { lived: { [ward.id]: 'might meet' } })

const isBefore = async (scene: Scene, person: string): Promise<boolean> =>
  (await scene.as('pat').get('/outlines')).words.includes(`Name of ${person}`)

test('one peer’s turn could serve three: it serves whoever has waited longest', async () => {
  await rule('outlines_open_max', 2, 1)
  const scene = await openPlace(3101)
  // Nobody fits yet. Cy asks first, then Ann, then Bea.
  for (const person of ['cy', 'ann', 'bea']) {
    await asksForWard(scene, person)
    kith.pass(HOUR / 12)
  }
  await offer(scene, 'pat', { [ward.id]: 'might meet' })
  await goRound(shop(), 3101, 0)
  await kith.settle()
  const [ann, bea, cy] = await Promise.all(askers.map((one) => isBefore(scene, one)))
  assert.deepEqual([ann, bea, cy], [false, false, true])
  await sayNotNow(scene, 'pat')
  await goRound(shop(), 3101, 0)
  await kith.settle()
  assert.equal(await isBefore(scene, 'ann'), true)
  assert.equal(await isBefore(scene, 'bea'), false)
})

test('a round looks at so many at a time, and the rest follow; nobody is left out', async () => {
  await rule('round_requests_max', 2, 1)
  await rule('outlines_open_max', 3, 3)
  const scene = await openPlace(3102)
  for (const person of askers) await asksForWard(scene, person)
  await offer(scene, 'pat', { [ward.id]: 'might meet' })
  await turnOver(shop())
  await kith.settle()
  for (const person of askers) assert.ok(await isBefore(scene, person), person)
})

const count = async (rows: string, values: string[] = []) =>
  (await owner.query(`select 1 from ${rows}`, values)).rowCount

test('what nobody answered for a week is hidden again by the round, once; and turns are forgotten', async () => {
  const scene = await openPlace(3103)
  await offer(scene, 'pat', { [ward.id]: 'might meet' })
  await asksForWard(scene, 'ann')
  const copies = () =>
    count('people.shown where cell_id = 3103 and viewer_id = $1', [scene.id('pat')])
  assert.ok((await copies())! > 0)
  kith.pass(WEEK + HOUR)
  await goRound(shop(), 3103, 0)
  await kith.settle()
  assert.equal(await copies(), 0)
  assert.equal(
    await count('introductions.outline where cell_id = 3103 and lapsed_at is not null'),
    1,
  )
  assert.equal(await count('introductions.turn where cell_id = 3103'), 1)
  kith.pass(4 * WEEK)
  await goRound(shop(), 3103, 0)
  assert.equal(await count('introductions.turn where cell_id = 3103'), 0, 'after four weeks')
})
