import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../harness/harness.ts'
import { forbidden, inTheCellar, noSuchRow, nothing } from './at-the-door.ts'
import { openCannot, whileMet, type Cannot } from './cannot.ts'

// What fit reads, and whom somebody would rather not meet, is each one's own.

const cell = 4300
let kith: Kith
let at: Cannot
before(async () => {
  kith = await openKith({ sample: false })
  at = await openCannot(kith, cell)
})
after(() => kith.close())

test('whom somebody would rather not meet is read by them, and by no matching and nobody else', async () => {
  await at.as('ann').fill('/rather-not', '/rather-not/someone', { email: at.email('pat') })
  const rows = sql`select id from introductions.apart_named`
  assert.deepEqual(await at.try('ann', rows), { rows: 1 })
  for (const who of ['pat', 'bea', 'gil']) assert.deepEqual(await at.try(who, rows), nothing, who)
  assert.deepEqual(await at.match(rows), forbidden)
  assert.deepEqual(await at.jobs(rows), { rows: 1 }, 'the worker keeps them apart')
})

test('nobody names somebody in another’s name', async () => {
  const name = (by: string) => sql`insert into introductions.apart_named
    (cell_id, id, by_id, email_hash, made_at) values (${cell}, ${at.newId()}, ${at.id(by)}, '\\x00', now())`
  assert.deepEqual(await at.try('ann', name('ann')), { rows: 1 })
  assert.deepEqual(await at.try('pat', name('ann')), forbidden)
})

test('a peer says what they do not take on, in their own offer; nobody reads it but matching', async () => {
  const leave = (offer: string, peer: string) => sql`insert into introductions.offer_tag
    (cell_id, kind, tag, offer_id, peer_id) values (${cell}, 'not taken on', 'panic', ${offer}, ${at.id(peer)})`
  assert.deepEqual(await at.try('pat', leave(at.patsOffer, 'pat')), { rows: 1 })
  assert.deepEqual(await at.try('pat', leave(at.quinsOffer, 'pat')), noSuchRow)
  assert.deepEqual(await at.try('pat', leave(at.quinsOffer, 'quin')), forbidden)
  await at.as('pat').fill('/offer/not-taken', '/offer/not-taken', { concepts: ['panic'] })
  const left = sql`select tag from introductions.offer_tag where kind = 'not taken on'`
  assert.deepEqual(await at.try('pat', left), { rows: 1 })
  for (const who of ['ann', 'quin', 'gil']) assert.deepEqual(await at.try(who, left), nothing, who)
  assert.deepEqual(await at.match(left), { rows: 1 })
})

test('matching reads from where somebody sets out, and has no way to who they are', async () => {
  await at.as('ann').fill('/ask/where', '/ask/where', { near: 'BS5 6AB', reach: 'near' })
  const tags = sql`select tag from introductions.request_tag where kind = 'near' and tag = 'BS5'`
  assert.deepEqual(await at.match(tags), { rows: 1 })
  assert.deepEqual(await at.match(sql`select person_id from introductions.request_tag`), forbidden)
  assert.deepEqual(await at.try('pat', tags), nothing)
})

test('what somebody keeps to themself is weighed no more, a language as well', async () => {
  const when = { languages: ['cy'], 'languages-audience': 'match' }
  await at.as('quin').fill('/offer/when', '/offer/when', when)
  const spoken = sql`select tag from introductions.offer_tag where kind = 'language'`
  assert.deepEqual(await at.match(spoken), { rows: 1 })
  await inTheCellar(
    kith,
    `update people.facet set audience = 'only me', weighed = false where kind = 'language' and person_id = $1`,
    [at.id('quin')],
  )
  assert.deepEqual(await at.match(spoken), nothing)
})

test('how a need is met is said by one of the two, and read by both and nobody else', () =>
  whileMet(at, async (met) => {
    const say = (by: string) => sql`insert into introductions.need_met
      (cell_id, introduction_id, by_id, person_id, peer_id, words_sealed, said_at)
      values (${cell}, ${met}, ${at.id(by)}, ${at.id('ann')}, ${at.id('pat')}, '\\x00', now())`
    assert.deepEqual(await at.try('pat', say('pat')), { rows: 1 })
    assert.deepEqual(await at.try('quin', say('pat')), forbidden)
    assert.deepEqual(await at.try('quin', say('quin')), { refused: '23514' }, 'not of the two')
    await inTheCellar(
      kith,
      `insert into introductions.need_met select $1, $2, $3, $4, $3, '\\x00', now()`,
      [cell, met, at.id('pat'), at.id('ann')],
    )
    const words = sql`select words_sealed from introductions.need_met`
    for (const who of ['ann', 'pat']) assert.deepEqual(await at.try(who, words), { rows: 1 }, who)
    for (const who of ['bea', 'quin', 'gil']) assert.deepEqual(await at.try(who, words), nothing)
  }))
