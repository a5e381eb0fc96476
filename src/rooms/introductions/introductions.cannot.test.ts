import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { forbidden, inTheCellar, nothing, noSuchRow, tryAs, type Tried } from '../../../test/disclosure/at-the-door.ts'
import { ask, idOn, offer, openScene, ward, type Scene } from '../../../test/disclosure/scene.ts'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

// What nobody can do, whatever a page or a job might one day ask for. Each "cannot" stands beside
// somebody who can, so that it fails when the scene is wrong and not the house.

const cell = 4000
let kith: Kith
let scene: Scene
let outline: { id: string; request_id: string; offer_id: string; service_id: string }
let beasRequest: string
let quinsOffer: string

before(async () => {
  kith = await openKith({ sample: false })
  const peers = ['pat', 'quin'].map((slug) => ({ slug, role: 'peer' as const }))
  scene = await openScene(kith, { cell, people: [{ slug: 'ann' }, { slug: 'bea' }, ...peers, { slug: 'gil', role: 'senior peer' }] })
  for (const peer of ['pat', 'quin']) await offer(scene, peer, { [ward.id]: 'might meet' })
  await ask(scene, 'ann', { lived: { [ward.id]: 'might meet' } })
  await ask(scene, 'bea', { lived: { [ward.id]: 'might meet' } })
  const id = await idOn(scene, 'pat', '/outlines', 'Name of ann')
  const page = await scene.as('pat').get('/outlines')
  await scene.as('pat').submit(page.forms.find((form) => form.action === '/outlines/glad' && form.fields['outline']?.[0] === id)!)
  await kith.settle()
  outline = (await inTheCellar<typeof outline>(kith, 'select outline.*, service_id from introductions.outline join introductions.offer using (cell_id, offer_id) where outline.id = $1', [id]))[0]!
  beasRequest = (await inTheCellar<{ id: string }>(kith, `select id from introductions.request where person_id = $1`, [scene.id('bea')]))[0]!.id
  quinsOffer = (await inTheCellar<{ offer_id: string }>(kith, 'select offer_id from introductions.offer where peer_id = $1', [scene.id('quin')]))[0]!.offer_id
})
after(() => kith.close())

const as = (who: string, statement: ReturnType<typeof sql>): Promise<Tried> =>
  tryAs(kith, 'kith_app', { person: scene.id(who), cell }, statement)
const match = (statement: ReturnType<typeof sql>) => tryAs(kith, 'kith_match', { cell }, statement)
const jobs = (statement: ReturnType<typeof sql>) => tryAs(kith, 'kith_jobs', { cell }, statement)

const newId = () => kith.house.newId('try')

test('whoever asks can read no outline: who was asked, and who said nothing, is not theirs to know', async () => {
  assert.deepEqual(await as('ann', sql`select * from introductions.outline`), nothing)
  assert.deepEqual(await as('pat', sql`select * from introductions.outline`), { rows: 2 })
})

test('a peer can read no request and no wish', async () => {
  for (const table of ['request', 'request_concept'].map((name) => sql.table(`introductions.${name}`))) {
    assert.deepEqual(await as('pat', sql`select * from ${table}`), nothing)
    assert.deepEqual(await as('ann', sql`select * from ${table}`), { rows: 1 })
  }
})

test('matching can read pseudonyms and concepts, and neither a person nor a word', async () => {
  assert.deepEqual(await match(sql`select request_id, concept_id, weight from introductions.request_concept`), { rows: 2 })
  assert.deepEqual(await match(sql`select offer_id, concept_id from introductions.offer_concept`), { rows: 2 })
  for (const [table, column] of [['request_concept', 'person_id'], ['request_way', 'person_id'], ['offer', 'peer_id'], ['offer_concept', 'peer_id'], ['offer_concept', 'facet_id'], ['offer_way', 'peer_id'], ['place_offered', 'peer_id'], ['place_taken', 'person_id']] as const)
    assert.deepEqual(await match(sql`select ${sql.ref(column)} from ${sql.table(`introductions.${table}`)}`), forbidden, `${table}.${column}`)
  for (const table of ['people.facet', 'people.shown', 'people.account', 'introductions.request', 'introductions.outline', 'introductions.step_forward', 'introductions.introduction', 'introductions.meeting', 'introductions.report'])
    assert.deepEqual(await match(sql`select * from ${sql.table(table)}`), forbidden, table)
  assert.deepEqual(await tryAs(kith, 'kith_match', { cell: cell + 1 }, sql`select offer_id from introductions.offer_concept`), nothing)
})

test('the worker can read who asked whom, and not a word of what they said', async () => {
  assert.deepEqual(await jobs(sql`select * from introductions.outline`), { rows: 4 })
  for (const table of ['people.facet', 'people.shown', 'introductions.meeting', 'introductions.request_concept'])
    assert.deepEqual(await jobs(sql`select * from ${sql.table(table)}`), forbidden, table)
  assert.deepEqual(await jobs(sql`select words_sealed from introductions.report`), forbidden)
})

const meet = (who: string, with_: string, request: string) => sql`
  insert into introductions.introduction (cell_id, id, request_id, person_id, peer_id, service_id, agreed_at)
  values (${cell}, ${newId()}, ${request}, ${scene.id(who)}, ${scene.id(with_)}, ${outline.service_id}, now())`

test('there is no introduction without the first yes, of this peer, to this person', async () => {
  assert.deepEqual(await as('ann', meet('ann', 'pat', outline.request_id)), { rows: 1 })
  assert.deepEqual(await as('ann', meet('ann', 'quin', outline.request_id)), noSuchRow)
  assert.deepEqual(await as('bea', meet('bea', 'pat', beasRequest)), noSuchRow)
  assert.deepEqual(await as('pat', meet('ann', 'pat', outline.request_id)), forbidden)
})

test('nobody can use the yes that was given to somebody else', async () => {
  assert.deepEqual(await as('bea', meet('bea', 'pat', outline.request_id)), noSuchRow)
})

const step = (who: string, request: string, person: string) => sql`
  insert into introductions.step_forward (cell_id, request_id, peer_id, person_id, offer_id, service_id, id)
  values (${cell}, ${request}, ${scene.id(who)}, ${scene.id(person)}, ${outline.offer_id}, ${outline.service_id}, ${newId()})`

test('nobody can step forward for a peer, nor where they were not asked, nor before somebody else', async () => {
  assert.deepEqual(await as('pat', step('pat', beasRequest, 'bea')), { rows: 1 })
  assert.deepEqual(await as('quin', step('pat', beasRequest, 'bea')), forbidden)
  assert.deepEqual(await as('pat', step('pat', newId(), 'bea')), noSuchRow)
  assert.deepEqual(await as('pat', step('pat', beasRequest, 'ann')), noSuchRow, 'pat was asked for bea, not for ann')
})

test('nobody but the worker asks a peer, and a peer changes nothing in what was asked but the answer', async () => {
  const asked = sql`insert into introductions.outline (cell_id, request_id, peer_id, id, person_id, offer_id, asked_at, stands_until)
    values (${cell}, ${beasRequest}, ${newId()}, ${newId()}, ${scene.id('bea')}, ${quinsOffer}, now(), now())`
  assert.deepEqual(await jobs(asked), { rows: 1 })
  for (const who of ['ann', 'pat']) assert.deepEqual(await as(who, asked), forbidden)
  assert.deepEqual(await as('pat', sql`update introductions.outline set answer = 'not now', answered_at = now()`), { rows: 2 })
  assert.deepEqual(await as('pat', sql`update introductions.outline set stands_until = now()`), forbidden)
})

const showPlace = (who: string, offerId: string, person: string) => sql`
  insert into introductions.place_shown (cell_id, offer_id, place, person_id, peer_id)
  values (${cell}, ${offerId}, 2, ${scene.id(person)}, ${scene.id(who)})`

test('a peer can show their own places, and nobody else’s', async () => {
  assert.deepEqual(await as('pat', showPlace('pat', outline.offer_id, 'bea')), { rows: 1 })
  assert.deepEqual(await as('pat', showPlace('pat', quinsOffer, 'bea')), noSuchRow)
})

test('a peer can offer places, ways and experiences of their own, and none in another’s name', async () => {
  const [facet] = await inTheCellar<{ id: string }>(kith, `select id from people.facet where person_id = $1 and kind = 'experience'`, [scene.id('pat')])
  const rows = (offerId: string) => [
    sql`insert into introductions.place_offered (cell_id, offer_id, place, peer_id) values (${cell}, ${offerId}, 9, ${scene.id('pat')})`,
    sql`insert into introductions.offer_way (cell_id, way, offer_id, peer_id) values (${cell}, 'phone', ${offerId}, ${scene.id('pat')}) on conflict do nothing`,
    sql`insert into introductions.offer_concept (cell_id, concept_id, offer_id, peer_id, facet_id) values (${cell}, 'panic', ${offerId}, ${scene.id('pat')}, ${facet!.id})`,
  ]
  await inTheCellar(kith, `delete from introductions.offer_way where way = 'phone'`)
  for (const row of rows(outline.offer_id)) assert.deepEqual(await as('pat', row), { rows: 1 })
  for (const row of rows(quinsOffer)) assert.deepEqual(await as('pat', row), noSuchRow, 'pat adds to what quin offers')
})

test('nobody can wish in another’s request', async () => {
  const [facet] = await inTheCellar<{ id: string }>(kith, `select id from people.facet where person_id = $1 and kind = 'experience'`, [scene.id('bea')])
  const wish = (request: string) => sql`insert into introductions.request_concept (cell_id, request_id, concept_id, weight, person_id, facet_id)
    values (${cell}, ${request}, 'panic', 'must', ${scene.id('bea')}, ${facet!.id})`
  assert.deepEqual(await as('bea', wish(beasRequest)), { rows: 1 })
  assert.deepEqual(await as('bea', wish(outline.request_id)), noSuchRow)
})

const take = (who: string, place: number, introduction: string) => sql`
  insert into introductions.place_taken (cell_id, offer_id, place, person_id, peer_id, introduction_id)
  values (${cell}, ${outline.offer_id}, ${place}, ${scene.id(who)}, ${scene.id('pat')}, ${introduction})`

test('a place is taken by whoever it was shown to, for the introduction it belongs to, one each', async () => {
  const met = newId()
  await inTheCellar(kith, `insert into introductions.introduction (cell_id, id, request_id, person_id, peer_id, service_id, agreed_at) values ($1, $2, $3, $4, $5, $6, now())`, [cell, met, outline.request_id, scene.id('ann'), scene.id('pat'), outline.service_id])
  await inTheCellar(kith, `insert into introductions.place_shown (cell_id, offer_id, place, person_id, peer_id) values ($1, $2, 3, $3, $4) on conflict do nothing`, [cell, outline.offer_id, scene.id('bea'), scene.id('pat')])
  assert.deepEqual(await as('ann', take('ann', 1, met)), { rows: 1 })
  assert.deepEqual(await as('bea', take('bea', 1, met)), noSuchRow, 'it was not shown to bea')
  assert.deepEqual(await as('bea', take('ann', 1, met)), forbidden)
  assert.deepEqual(await as('ann', take('ann', 11, met)), noSuchRow, 'there is no such place')
  assert.deepEqual(await as('bea', take('bea', 3, met)), noSuchRow, 'bea takes a place for an introduction of ann’s')
  await inTheCellar(kith, 'insert into introductions.place_taken (cell_id, offer_id, place, person_id, peer_id, introduction_id) values ($1, $2, 1, $3, $4, $5)', [cell, outline.offer_id, scene.id('ann'), scene.id('pat'), met])
  assert.deepEqual(await as('ann', take('ann', 2, met)), { refused: '23505' }, 'ann takes a second place for one introduction')
  await inTheCellar(kith, 'delete from introductions.place_taken')
  await inTheCellar(kith, 'delete from introductions.introduction')
})

test('what one has ended the other cannot open again: that would need two yeses', async () => {
  const met = newId()
  await inTheCellar(kith, `insert into introductions.introduction (cell_id, id, request_id, person_id, peer_id, service_id, agreed_at) values ($1, $2, $3, $4, $5, $6, now())`, [cell, met, outline.request_id, scene.id('ann'), scene.id('pat'), outline.service_id])
  assert.deepEqual(await as('ann', sql`update introductions.introduction set ended_at = now()`), { rows: 1 })
  await inTheCellar(kith, 'update introductions.introduction set ended_at = now()')
  const again = await as('pat', sql`update introductions.introduction set ended_at = null`)
  await inTheCellar(kith, 'delete from introductions.introduction')
  assert.notDeepEqual(again, { rows: 1 })
})

test('a report is read by whoever wrote it and the one person named to answer, and only the answer can be added', async () => {
  const id = newId()
  await inTheCellar(kith, `insert into introductions.report (cell_id, id, by_id, about_id, answers_id, words_sealed, sent_at) values ($1, $2, $3, $4, $5, '\\x00', now())`, [cell, id, scene.id('ann'), scene.id('pat'), scene.id('gil')])
  for (const [who, rows] of [['ann', 1], ['gil', 1], ['pat', 0], ['bea', 0]] as const) assert.deepEqual(await as(who, sql`select * from introductions.report`), { rows }, who)
  assert.deepEqual(await as('gil', sql`update introductions.report set answer_sealed = '\\x00', answered_at = now()`), { rows: 1 })
  assert.deepEqual(await as('ann', sql`update introductions.report set answer_sealed = '\\x00', answered_at = now()`), nothing)
  assert.deepEqual(await as('gil', sql`update introductions.report set words_sealed = '\\x00'`), forbidden)
  assert.deepEqual(await as('pat', sql`delete from introductions.report`), forbidden)
})

test('whom one keeps away from oneself only they themself can see', async () => {
  await inTheCellar(kith, 'insert into introductions.kept_apart (cell_id, by_id, about_id, made_at) values ($1, $2, $3, now())', [cell, scene.id('ann'), scene.id('quin')])
  assert.deepEqual(await as('quin', sql`select * from introductions.kept_apart`), nothing)
  assert.deepEqual(await as('ann', sql`select * from introductions.kept_apart`), { rows: 1 })
  await inTheCellar(kith, 'delete from introductions.kept_apart')
})

test('somebody’s cell is the only one they are in: with another cell in hand nothing of their own is there', async () => {
  const elsewhere = { person: scene.id('ann'), cell: cell + 1 }
  for (const table of ['introductions.request', 'people.facet', 'introductions.step_forward']) {
    assert.deepEqual(await tryAs(kith, 'kith_app', elsewhere, sql`select * from ${sql.table(table)}`), nothing, table)
    assert.notDeepEqual(await as('ann', sql`select * from ${sql.table(table)}`), nothing, table)
  }
})

test('nobody who is asking or offering can read the outbox, and nothing with words in it goes in', async () => {
  for (const who of ['ann', 'pat']) {
    assert.deepEqual(await as(who, sql`select * from graphile_worker._private_jobs`), forbidden)
    assert.deepEqual(await as(who, sql`select outbox.later('people.send-news', ${JSON.stringify({ person: scene.id(who) })}::jsonb, null, null)`), { rows: 1 })
    assert.deepEqual(await as(who, sql`select outbox.later('people.send-news', '{"words": "Ann would like to meet"}'::jsonb, null, null)`), { refused: 'P0001' })
  }
  assert.notDeepEqual(await jobs(sql`select * from graphile_worker._private_jobs`), forbidden)
})

test('months are closed by the worker: nobody writes their own wait', async () => {
  const month = sql`insert into introductions.usual_wait (cell_id, month, endings) values (${cell}, '2020-01-01', 0)`
  assert.deepEqual(await as('ann', month), forbidden)
})
