import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptWithoutReason, missingFrom } from './ready.ts'

const kept = { doing: 'kept', reason: null, words: 'Safety' } as const
const reworded = { doing: 'reworded', reason: null, words: 'We choose' } as const
const leftOut = { doing: 'left out', reason: 'Not ours', words: 'Choice' } as const

test('a draft is not published empty, without reasons, or made by nobody', () => {
  const of = (items: Parameters<typeof missingFrom>[0]['items'], tookPart = 1) =>
    missingFrom({ onSomething: true, items, tookPart })
  assert.deepEqual(of([kept, leftOut]), [])
  assert.deepEqual(of([leftOut]), ['There is nothing in it yet.'])
  assert.deepEqual(of([kept, reworded]), ['A reason is missing for “We choose”.'])
  assert.match(of([reworded, reworded, reworded, reworded]).join(' '), /“We choose” and 3 more/)
  assert.deepEqual(of([kept], 0), ['Nobody is named as taking part.'])
})

test('what is kept may share one reason', () => {
  assert.equal(keptWithoutReason([kept]), true)
  assert.equal(keptWithoutReason([{ ...kept, reason: 'It is ours too' }, leftOut]), false)
})
