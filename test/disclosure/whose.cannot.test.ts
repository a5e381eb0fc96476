import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../harness/harness.ts'
import { forbidden, inTheCellar, noSuchRow } from './at-the-door.ts'
import { openCannot, type Cannot } from './cannot.ts'

// What hangs on a request, an offer or the outbox is put there by whoever it belongs to.

const cell = 4200
let kith: Kith
let at: Cannot
before(async () => {
  kith = await openKith({ sample: false })
  at = await openCannot(kith, cell)
})
after(() => kith.close())

const livedBy = async (who: string): Promise<string> => {
  const text = `select id from people.facet where person_id = $1 and kind = 'experience'`
  return (await inTheCellar<{ id: string }>(kith, text, [at.id(who)]))[0]!.id
}

test('a peer can show their own places, and nobody else’s', async () => {
  const show = (offer: string) => sql`
    insert into introductions.place_shown (cell_id, offer_id, place, person_id, peer_id)
    values (${cell}, ${offer}, 2, ${at.id('bea')}, ${at.id('pat')})`
  assert.deepEqual(await at.try('pat', show(at.patsOffer)), { rows: 1 })
  assert.deepEqual(await at.try('pat', show(at.quinsOffer)), noSuchRow)
  assert.deepEqual(await at.try('quin', show(at.patsOffer)), forbidden)
})

test('a peer can offer places, ways and experiences of their own, and add none to another’s', async () => {
  await inTheCellar(kith, `delete from introductions.offer_way where way = 'phone'`)
  const [pat, facet] = [at.id('pat'), await livedBy('pat')]
  const rows = (offer: string) => [
    sql`insert into introductions.place_offered (cell_id, offer_id, place, peer_id)
      values (${cell}, ${offer}, 9, ${pat})`,
    sql`insert into introductions.offer_way (cell_id, way, offer_id, peer_id)
      values (${cell}, 'phone', ${offer}, ${pat})`,
    sql`insert into introductions.offer_concept (cell_id, concept_id, offer_id, peer_id, facet_id)
      values (${cell}, 'panic', ${offer}, ${pat}, ${facet})`,
  ]
  for (const row of rows(at.patsOffer)) assert.deepEqual(await at.try('pat', row), { rows: 1 })
  for (const row of rows(at.quinsOffer)) assert.deepEqual(await at.try('pat', row), noSuchRow)
})

test('nobody can wish, or choose a way to meet, in another’s request', async () => {
  const [bea, facet] = [at.id('bea'), await livedBy('bea')]
  const rows = (request: string) => [
    sql`insert into introductions.request_concept (cell_id, request_id, concept_id, weight, person_id, facet_id)
      values (${cell}, ${request}, 'panic', 'must', ${bea}, ${facet})`,
    sql`insert into introductions.request_way (cell_id, request_id, way, person_id)
      values (${cell}, ${request}, 'phone', ${bea})`,
  ]
  for (const row of rows(at.beasRequest)) assert.deepEqual(await at.try('bea', row), { rows: 1 })
  for (const row of rows(at.annsRequest)) assert.deepEqual(await at.try('bea', row), noSuchRow)
})

test('nobody who asks or offers can read the outbox, and nothing with words in it goes in', async () => {
  const inside = sql`select * from graphile_worker._private_jobs`
  const later = (ids: object) =>
    sql`select outbox.later('people.send-news', ${JSON.stringify(ids)}::jsonb, null, null)`
  for (const who of ['ann', 'pat']) {
    assert.deepEqual(await at.try(who, inside), forbidden)
    assert.deepEqual(await at.try(who, later({ person: at.id(who) })), { rows: 1 })
    assert.deepEqual(await at.try(who, later({ words: 'Ann would like' })), { refused: 'P0001' })
  }
  assert.notDeepEqual(await at.jobs(inside), forbidden)
})

test('months are closed by the worker: nobody writes how long they waited', async () => {
  const month = sql`insert into introductions.usual_wait (cell_id, month, endings) values (${cell}, '2020-01-01', 0)`
  assert.deepEqual(await at.try('ann', month), forbidden)
})
