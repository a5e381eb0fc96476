import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openKith, type Kith } from '../harness/harness.ts'
import { forbidden, nothing, tryAs } from './at-the-door.ts'
import { openCannot, type Cannot } from './cannot.ts'

// Who can read what of an introduction in the database itself, each beside somebody who can.

const cell = 4100
let kith: Kith
let at: Cannot
before(async () => {
  kith = await openKith({ sample: false })
  at = await openCannot(kith, cell)
})
after(() => kith.close())

const all = (table: string) => sql`select * from ${sql.table(table)}`

test('whoever asks can read no outline: who was asked, and who said nothing, is not theirs to know', async () => {
  assert.deepEqual(await at.try('ann', all('introductions.outline')), nothing)
  assert.deepEqual(await at.try('pat', all('introductions.outline')), { rows: 2 })
})

test('a peer can read no request and no wish', async () => {
  for (const table of ['introductions.request', 'introductions.request_concept']) {
    assert.deepEqual(await at.try('pat', all(table)), nothing)
    assert.deepEqual(await at.try('ann', all(table)), { rows: 1 })
  }
})

const people = [
  ['request_concept', 'person_id'],
  ['request_concept', 'facet_id'],
  ['request_way', 'person_id'],
  ['offer', 'peer_id'],
  ['offer_concept', 'peer_id'],
  ['offer_concept', 'facet_id'],
  ['offer_way', 'peer_id'],
  ['place_offered', 'peer_id'],
  ['place_taken', 'person_id'],
] as const

test('matching can read pseudonyms and concepts of its own cell, and never a person', async () => {
  const wishes = sql`select request_id, concept_id, weight from introductions.request_concept`
  const offered = sql`select offer_id, concept_id from introductions.offer_concept`
  for (const statement of [wishes, offered]) {
    assert.deepEqual(await at.match(statement), { rows: 2 })
    assert.deepEqual(await tryAs(kith, 'kith_match', { cell: cell + 1 }, statement), nothing)
  }
  for (const [table, column] of people)
    assert.deepEqual(
      await at.match(sql`select ${sql.ref(column)} from ${sql.table(`introductions.${table}`)}`),
      forbidden,
      `${table}.${column}`,
    )
})

const withWords = ['people.facet', 'people.shown', 'introductions.meeting', 'introductions.report']
const ofPeople = [
  'people.account',
  'introductions.request',
  'introductions.outline',
  'introductions.step_forward',
  'introductions.introduction',
]

test('matching can read nothing with words in it, nor who stands behind a pseudonym', async () => {
  for (const table of [...withWords, ...ofPeople])
    assert.deepEqual(await at.match(all(table)), forbidden, table)
})

test('the worker can read who was asked, and not a word of what they said', async () => {
  assert.deepEqual(await at.jobs(all('introductions.outline')), { rows: 4 })
  for (const table of [...withWords, 'introductions.request_concept'])
    assert.deepEqual(await at.jobs(all(table)), forbidden, table)
})

test('with another cell in hand, nothing of one’s own is there', async () => {
  const elsewhere = { person: at.id('ann'), cell: cell + 1 }
  for (const table of ['introductions.request', 'people.facet', 'introductions.step_forward']) {
    assert.deepEqual(await tryAs(kith, 'kith_app', elsewhere, all(table)), nothing, table)
    assert.notDeepEqual(await at.try('ann', all(table)), nothing, table)
  }
})
