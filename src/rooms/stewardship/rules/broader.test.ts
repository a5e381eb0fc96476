import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broaderOf, familyOf, narrowerOf } from './broader.ts'

const concepts = familyOf([
  { id: 'ward', broader: null },
  { id: 'not-by-choice', broader: 'ward' },
  { id: 'held-down', broader: 'not-by-choice' },
  { id: 'panic', broader: null },
])

test('whoever was held down was in hospital, and on a ward', () => {
  assert.deepEqual(broaderOf(concepts, 'held-down'), ['not-by-choice', 'ward'])
  assert.deepEqual(broaderOf(concepts, 'panic'), [])
  assert.deepEqual(broaderOf(concepts, 'nothing'), [])
})

test('who wishes for a ward is met by all that is part of it; who wishes for the narrow thing is not met by the wide one', () => {
  assert.deepEqual(narrowerOf(concepts, 'ward'), ['not-by-choice', 'held-down'])
  assert.deepEqual(narrowerOf(concepts, 'held-down'), [])
})

test('a circle ends', () => {
  const round = familyOf([
    { id: 'a', broader: 'b' },
    { id: 'b', broader: 'a' },
  ])
  assert.deepEqual(broaderOf(round, 'a'), ['b'])
  assert.deepEqual(narrowerOf(round, 'a'), ['b'])
})
