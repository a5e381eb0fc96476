import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideItem, type TypedItem } from './decide-item.ts'

const safety = { words: 'Safety', note: null }
const typed = (more: Partial<TypedItem>): TypedItem => ({
  doing: 'kept',
  words: 'Safety',
  note: '',
  reason: '',
  ...more,
})

const errorsOf = (more: Partial<TypedItem>, from: typeof safety | null = safety) =>
  decideItem(typed(more), from, true).errors

test('what is kept needs no reason of its own, and its words are the same', () => {
  assert.equal(errorsOf({}), null)
  assert.match(errorsOf({ words: 'Feeling safe' })!['doing']!, /not the same any more/)
})

test('an item is never reworded to nothing, to the same, or without a reason', () => {
  const doing = 'reworded' as const
  assert.match(errorsOf({ doing, words: '', reason: 'Why' })!['words']!, /leave it out/)
  assert.match(errorsOf({ doing, reason: 'Why' })!['words']!, /had before/)
  assert.match(errorsOf({ doing, words: 'Feeling safe' })!['reason']!, /Write why/)
  assert.deepEqual(Object.keys(errorsOf({ doing, words: '' })!), ['words', 'reason'])
  assert.equal(errorsOf({ doing, words: 'Feeling safe', reason: 'Ours' }), null)
})

test('what is left out says why, and keeps the words it had', () => {
  assert.match(errorsOf({ doing: 'left out' })!['reason']!, /Write why you leave it out/)
  const read = decideItem(
    typed({ doing: 'left out', words: 'Something', reason: 'Not ours' }),
    safety,
    true,
  )
  assert.ok(read.errors === null)
  assert.deepEqual(read.decided, {
    doing: 'left out',
    words: 'Safety',
    note: null,
    reason: 'Not ours',
  })
})

test('what is added says why, unless it is begun from nothing', () => {
  assert.deepEqual(Object.keys(errorsOf({ words: '' }, null)!), ['words', 'reason'])
  assert.equal(decideItem(typed({}), null, false).errors, null)
  const read = decideItem(typed({ doing: 'kept', reason: 'New' }), null, true)
  assert.ok(read.errors === null && read.decided.doing === 'added')
})
