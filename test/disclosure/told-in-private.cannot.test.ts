import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../harness/harness.ts'
import { forbidden, inTheCellar, nothing } from './at-the-door.ts'
import { openCannot, type Cannot } from './cannot.ts'

// What is told about somebody else in private, each beside somebody who can read it.

const cell = 4300
let kith: Kith
let at: Cannot
before(async () => {
  kith = await openKith({ sample: false })
  at = await openCannot(kith, cell)
})
after(() => kith.close())

const all = (table: string) => sql`select * from ${sql.table(table)}`

test('a report is read by whoever wrote it and the one person named to answer; only an answer is added', async () => {
  const by = [cell, at.newId(), at.id('ann'), at.id('pat'), at.id('gil')]
  await inTheCellar(
    kith,
    `insert into introductions.report (cell_id, id, by_id, about_id, answers_id, words_sealed, sent_at) values ($1, $2, $3, $4, $5, '\\x00', now())`,
    by,
  )
  for (const [who, rows] of [
    ['ann', 1],
    ['gil', 1],
    ['pat', 0],
    ['bea', 0],
  ] as const)
    assert.deepEqual(await at.try(who, all('introductions.report')), { rows }, who)
  const answer = sql`update introductions.report set answer_sealed = '\\x00', answered_at = now()`
  assert.deepEqual(await at.try('gil', answer), { rows: 1 })
  assert.deepEqual(await at.try('ann', answer), nothing)
  assert.deepEqual(
    await at.try('gil', sql`update introductions.report set words_sealed = '\\x00'`),
    forbidden,
  )
  assert.deepEqual(await at.try('pat', sql`delete from introductions.report`), forbidden)
})

test('whom somebody keeps away from themself, only they can see', async () => {
  const apart = [cell, at.id('ann'), at.id('quin')]
  await inTheCellar(
    kith,
    'insert into introductions.kept_apart (cell_id, by_id, about_id, made_at) values ($1, $2, $3, now())',
    apart,
  )
  assert.deepEqual(await at.try('quin', all('introductions.kept_apart')), nothing)
  assert.deepEqual(await at.try('ann', all('introductions.kept_apart')), { rows: 1 })
})
