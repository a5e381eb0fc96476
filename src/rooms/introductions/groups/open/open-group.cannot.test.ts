import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { nothing, tryAs } from '../../../../../test/disclosure/at-the-door.ts'
import type { Statement } from '../../../../../test/disclosure/cannot.ts'
import { openCircle } from '../../../../../test/disclosure/groups.ts'
import type { Scene } from '../../../../../test/disclosure/scene.ts'
import { openKith, type Kith } from '../../../../../test/harness/harness.ts'

const cell = 3202
let kith: Kith
let scene: Scene
before(async () => {
  kith = await openKith({ sample: false })
  scene = await openCircle(kith, cell, [])
})
after(() => kith.close())

const as = (who: string, statement: Statement) =>
  tryAs(kith, 'kith_app', { cell, person: scene.id(who) }, statement)

test('whoever asked to join a group never reads a “not now”', async () => {
  const read = sql`select 1 from introductions.group_welcome`
  await kith.house.door.open('kith_app', { cell, person: scene.id('pat') }, async (tx) => {
    const { service_id } = await tx
      .selectFrom('introductions.offer')
      .select('service_id')
      .executeTakeFirstOrThrow()
    const key = { cell_id: cell, service_id, holder_id: scene.id('pat') }
    const said = {
      rhythm: 'Tuesdays',
      next_at: kith.now(),
      way: 'walking',
      just_come: false,
      said_on: '2026-11-23',
    }
    await tx
      .insertInto('introductions.group_held')
      .values({ ...key, ...said })
      .execute()
  })
  const answered = async (who: string, answer: 'welcome' | 'not now') => {
    const joining = await held(who)
    await kith.house.door.open('kith_app', { cell, person: scene.id('pat') }, (tx) =>
      tx
        .insertInto('introductions.group_welcome')
        .values({
          ...joining,
          id: kith.house.newId('w'),
          answer,
          words_sealed: answer === 'welcome' ? Buffer.from('x') : null,
        })
        .execute(),
    )
  }
  await answered('ann', 'welcome')
  await answered('bea', 'not now')
  assert.deepEqual(await as('ann', read), { rows: 1 })
  assert.deepEqual(await as('bea', read), nothing)
  assert.deepEqual(await as('pat', read), { rows: 2 })
})

const held = (who: string) =>
  kith.house.door.open('kith_app', { cell, person: scene.id(who) }, async (tx) => {
    const { service_id } = await tx
      .selectFrom('introductions.group_held')
      .select('service_id')
      .where('cell_id', '=', cell)
      .executeTakeFirstOrThrow()
    const key = { cell_id: cell, service_id, person_id: scene.id(who), holder_id: scene.id('pat') }
    const said = {
      id: kith.house.newId('j'),
      name_sealed: Buffer.from('x'),
      words_sealed: null,
      asked_at: kith.now(),
      stands_until: kith.now(),
    }
    await tx
      .insertInto('introductions.group_joining')
      .values({ ...key, ...said })
      .execute()
    return key
  })
