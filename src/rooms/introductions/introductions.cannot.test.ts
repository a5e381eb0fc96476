import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { forbidden, inTheCellar, noSuchRow, nothing } from '../../../test/disclosure/at-the-door.ts'
import { openCannot, whileMet, type Cannot } from '../../../test/disclosure/cannot.ts'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

// What nobody can do, whatever a page or a job might one day ask for. Each "cannot" stands beside
// somebody who can, so that it fails when the scene is wrong and not the house. Who can read what is
// in test/disclosure/reading.cannot.test.ts, and what is whose in whose.cannot.test.ts.

const cell = 4000
let kith: Kith
let at: Cannot
before(async () => {
  kith = await openKith({ sample: false })
  at = await openCannot(kith, cell)
})
after(() => kith.close())

const meet = (who: string, peer: string, request: string) => sql`
  insert into introductions.introduction
    (cell_id, id, request_id, person_id, peer_id, service_id, agreed_at)
  values (${cell}, ${at.newId()}, ${request}, ${at.id(who)}, ${at.id(peer)}, ${at.service}, now())`

test('there is no introduction without the first yes, of this peer, to this person', async () => {
  assert.deepEqual(await at.try('ann', meet('ann', 'pat', at.annsRequest)), { rows: 1 })
  assert.deepEqual(await at.try('ann', meet('ann', 'quin', at.annsRequest)), noSuchRow)
  assert.deepEqual(await at.try('bea', meet('bea', 'pat', at.beasRequest)), noSuchRow)
  assert.deepEqual(await at.try('pat', meet('ann', 'pat', at.annsRequest)), forbidden)
})

test('nobody can use the yes that was given to somebody else', async () => {
  assert.deepEqual(await at.try('bea', meet('bea', 'pat', at.annsRequest)), noSuchRow)
})

const step = (who: string, request: string, person: string) => sql`
  insert into introductions.step_forward
    (cell_id, request_id, peer_id, person_id, offer_id, service_id, id)
  values (${cell}, ${request}, ${at.id(who)}, ${at.id(person)}, ${at.patsOffer}, ${at.service}, ${at.newId()})`

test('a peer steps forward where they were asked, and nobody does it for them', async () => {
  assert.deepEqual(await at.try('pat', step('pat', at.beasRequest, 'bea')), { rows: 1 })
  assert.deepEqual(await at.try('quin', step('pat', at.beasRequest, 'bea')), forbidden)
  assert.deepEqual(await at.try('pat', step('pat', at.newId(), 'bea')), noSuchRow)
  assert.deepEqual(await at.try('pat', step('pat', at.beasRequest, 'ann')), noSuchRow, 'not to ann')
})

test('only the worker asks a peer, and a peer changes nothing of it but the answer', async () => {
  const asked = sql`insert into introductions.outline
      (cell_id, request_id, peer_id, id, person_id, offer_id, asked_at, stands_until)
    values (${cell}, ${at.beasRequest}, ${at.newId()}, ${at.newId()}, ${at.id('bea')}, ${at.quinsOffer}, now(), now())`
  const answered = sql`update introductions.outline set answer = 'not now', answered_at = now()`
  assert.deepEqual(await at.jobs(asked), { rows: 1 })
  for (const who of ['ann', 'pat']) assert.deepEqual(await at.try(who, asked), forbidden)
  assert.deepEqual(await at.try('pat', answered), { rows: 2 })
  assert.deepEqual(await at.try('ann', answered), nothing)
  const longer = sql`update introductions.outline set stands_until = now()`
  assert.deepEqual(await at.try('pat', longer), forbidden)
})

const take = (who: string, place: number, introduction: string) => sql`
  insert into introductions.place_taken
    (cell_id, offer_id, place, person_id, peer_id, introduction_id)
  values (${cell}, ${at.patsOffer}, ${place}, ${at.id(who)}, ${at.id('pat')}, ${introduction})`

test('a place is taken by whom it was shown to, for the introduction it belongs to', () =>
  whileMet(at, async (met) => {
    await inTheCellar(
      kith,
      'insert into introductions.place_shown (cell_id, offer_id, place, person_id, peer_id) values ($1, $2, 3, $3, $4)',
      [cell, at.patsOffer, at.id('bea'), at.id('pat')],
    )
    assert.deepEqual(await at.try('ann', take('ann', 1, met)), { rows: 1 })
    assert.deepEqual(await at.try('bea', take('bea', 1, met)), noSuchRow, 'it was not shown to bea')
    assert.deepEqual(await at.try('bea', take('ann', 1, met)), forbidden)
    assert.deepEqual(await at.try('ann', take('ann', 11, met)), noSuchRow, 'there is no such place')
    assert.deepEqual(await at.try('bea', take('bea', 3, met)), noSuchRow, 'they are ann and pat')
  }))

test('an introduction takes one place, and no more', () =>
  whileMet(at, async (met) => {
    await inTheCellar(
      kith,
      'insert into introductions.place_taken (cell_id, offer_id, place, person_id, peer_id, introduction_id) values ($1, $2, 1, $3, $4, $5)',
      [cell, at.patsOffer, at.id('ann'), at.id('pat'), met],
    )
    assert.deepEqual(await at.try('ann', take('ann', 2, met)), { refused: '23505' })
  }))

test('what one has ended the other cannot open again: that would need two yeses', () =>
  whileMet(at, async (met) => {
    const end = sql`update introductions.introduction set ended_at = now() where id = ${met}`
    assert.deepEqual(await at.try('ann', end), { rows: 1 })
    assert.deepEqual(await at.try('bea', end), nothing)
    await inTheCellar(kith, 'update introductions.introduction set ended_at = now()')
    const again = sql`update introductions.introduction set ended_at = null where id = ${met}`
    for (const who of ['ann', 'pat']) assert.notDeepEqual(await at.try(who, again), { rows: 1 })
  }))
