import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import type { Tx } from '../../platform/database/door.ts'
import { decide, publishDraft, publishOne } from './drafts/group.neighbour.ts'
import { findChosen, listCited, listCitedItems } from './frameworks.ts'

// What a later room does: a role statement draws its items from the version that a place chose.
let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const as = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  kith.house.door.open('kith_app', {}, work)

const valuesOf = (organisation?: string) =>
  as((tx) => findChosen(tx, { cell: 1, kind: 'values', ...(organisation && { organisation }) }))

const slugOf = (path: string) => path.replace(/\/\d+$/, '')

test('what the place chose is cited with its items, and goes on being cited when a newer one comes', async () => {
  assert.equal(await valuesOf(), undefined, 'the place has not chosen yet')
  const { amina, path } = await publishOne(kith, 'What our role statements stand on')
  const eleri = await kith.as('eleri')
  await eleri.fill(`${path}/choose`, `${path}/choose`, {
    whom: 'place',
    uses: 'yes',
    why: 'The table agreed',
  })
  const cited = (await valuesOf())!
  assert.equal(cited.address, path)
  assert.equal(cited.newer, null)
  const items = await as((tx) => listCitedItems(tx, cited.version))
  assert.equal(items[1]!.words, 'Safety')
  assert.equal((await kith.visitor().get(items[1]!.address)).status, 200)

  const mine = await amina.get('/frameworks/mine')
  const draft = (await amina.submit(mine.form(`${slugOf(path)}/next`))).path
  await decide(amina, draft, 'Safety', { doing: 'reworded', words: 'No harm', reason: 'Shorter' })
  const second = await publishDraft(amina, draft)
  const [later] = await as((tx) => listCited(tx, [cited.version]))
  assert.deepEqual(later, { ...cited, newer: second.path })
  const still = await as((tx) => listCitedItems(tx, cited.version))
  assert.deepEqual(still, items, 'what was cited says what it said')
})

test('an organisation that chose its own is cited by that; another of the place by what the place chose', async () => {
  const rows = await as((tx) =>
    tx
      .selectFrom('frameworks.chosen')
      .select('organisation_id')
      .where('cell_id', '=', 1)
      .where('kind', '=', 'values')
      .where('organisation_id', 'is not', null)
      .execute(),
  )
  const own = await valuesOf(rows[0]!.organisation_id!)
  const place = await valuesOf(kith.house.newId('organisation'))
  assert.ok(own && place)
  assert.notEqual(own.version, place.version)
  assert.deepEqual(await as((tx) => listCited(tx, [kith.house.newId('version')])), [])
})
