import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { forbidden, noSuchRow, nothing, tryAs } from '../../../../test/disclosure/at-the-door.ts'
import type { Statement } from '../../../../test/disclosure/cannot.ts'
import { openCircle, untilSeeing } from '../../../../test/disclosure/groups.ts'
import type { Scene } from '../../../../test/disclosure/scene.ts'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

// What nobody can do among small groups, whatever a page might one day ask for. Each has a control that can.

const cell = 3201
let kith: Kith
let scene: Scene
before(async () => {
  kith = await openKith({ sample: false })
  scene = await openCircle(kith, cell)
  await untilSeeing(scene)
})
after(() => kith.close())

const as = (who: string, statement: Statement) =>
  tryAs(kith, 'kith_app', { cell, person: scene.id(who) }, statement)
const worker = (statement: Statement) => tryAs(kith, 'kith_jobs', { cell }, statement)

const group = async (): Promise<string> => {
  const row = await kith.house.door.open('kith_jobs', { cell }, (tx) =>
    tx
      .selectFrom('introductions.small_group')
      .select('id')
      .where('cell_id', '=', cell)
      .executeTakeFirstOrThrow(),
  )
  return row.id
}

test('people see what they themselves were asked and said, and nothing of the others', async () => {
  for (const table of ['group_asked', 'group_yes', 'group_seat']) {
    const all = sql`select 1 from ${sql.table(`introductions.${table}`)}`
    assert.deepEqual(await as('ann', all), { rows: 1 }, table)
    assert.deepEqual(await worker(all), { rows: 4 }, table)
    assert.deepEqual(await as('gil', all), nothing, table)
  }
  assert.deepEqual(await as('ann', sql`select 1 from introductions.small_group`), forbidden)
})

test('nobody says yes, or agrees, for somebody else, and nobody who was not asked does', async () => {
  const agree = (who: string, id: string) =>
    sql`insert into introductions.group_agreed (cell_id, group_id, person_id) values (${cell}, ${id}, ${scene.id(who)})`
  const id = await group()
  assert.deepEqual(await as('ann', agree('ann', id)), { rows: 1 })
  assert.deepEqual(await as('ann', agree('bea', id)), forbidden)
  assert.deepEqual(await as('dov', agree('dov', id)), noSuchRow)
  const yes = (who: string, part: string) =>
    sql`insert into introductions.group_yes (cell_id, group_id, person_id, part) values (${cell}, ${id}, ${scene.id(who)}, ${part})`
  assert.deepEqual(await as('dov', yes('dov', 'person')), noSuchRow)
  assert.deepEqual(await as('ann', yes('bea', 'person')), forbidden)
})

test('a group meets only with both yeses of everybody in it: not even the worker can leave one out', async () => {
  const id = await group()
  const member = sql`insert into introductions.group_member
      (cell_id, group_id, person_id, beside_id, service_id, id)
    select ${cell}, ${id}, ${scene.id('ann')}, ${scene.id('pat')}, service_id, id
    from introductions.group_asked where part = 'peer'`
  assert.deepEqual(await worker(member), noSuchRow)
  assert.deepEqual(await as('ann', member), forbidden)
  for (const who of ['ann', 'pat'])
    await kith.house.door.open('kith_app', { cell, person: scene.id(who) }, (tx) =>
      tx
        .insertInto('introductions.group_agreed')
        .values({ cell_id: cell, group_id: id, person_id: scene.id(who) })
        .execute(),
    )
  assert.deepEqual(await worker(member), { rows: 1 })
})

test('matching reads who is willing by a pseudonym, and nothing of who was asked', async () => {
  const match = (statement: Statement) => tryAs(kith, 'kith_match', { cell }, statement)
  assert.deepEqual(await match(sql`select request_id from introductions.group_willing`), {
    rows: 3,
  })
  assert.deepEqual(await match(sql`select person_id from introductions.group_willing`), forbidden)
  for (const table of ['group_asked', 'group_yes', 'group_agreed', 'group_member'])
    assert.deepEqual(
      await match(sql`select 1 from ${sql.table(`introductions.${table}`)}`),
      forbidden,
    )
})
