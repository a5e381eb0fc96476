import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theCall } from '../../src/rooms/strategy/the-call.ts'
import { makeSample } from './sample.ts'

const { tables } = makeSample({ seed: 1, today: new Date('2026-11-23T10:00:00Z') })
const commitments = tables['strategy.commitment']
const spoken = new Set(tables['strategy.commitment_word'].map(({ commitment_id }) => commitment_id))

test('every answer is to a part of the call', () => {
  const parts = theCall.map(({ id }) => id)
  for (const { part } of tables['strategy.answer']) assert.ok(parts.includes(part), part)
})

test('silence is common: most questions have no answer, and in each place some say nothing at all', () => {
  assert.ok(tables['strategy.answer'].length < (24 * theCall.length) / 2)
  const answered = new Set(tables['strategy.answer'].map(({ organisation_id }) => organisation_id))
  for (const cell of [1, 2]) {
    const silent = tables['places.organisation'].filter(
      ({ cell_id, id }) => cell_id === cell && !answered.has(id),
    )
    assert.ok(silent.length >= 2)
  }
})

test('what is published has an owner and a date; what has neither is a draft', () => {
  for (const { published_at, owner, due_on } of commitments)
    assert.equal(published_at !== null, owner !== null && due_on !== null)
  assert.ok(commitments.some(({ published_at }) => !published_at))
})

test('some are done, and some are late without a word', () => {
  const stands = new Set(tables['strategy.commitment_word'].map((word) => word.stands))
  assert.ok(stands.has('done') && stands.has('on the way'))
  assert.ok(
    commitments.some(
      ({ id, due_on }) => due_on !== null && due_on < '2026-11-23' && !spoken.has(id),
    ),
  )
})
