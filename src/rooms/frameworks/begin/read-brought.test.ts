import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBrought } from './read-brought.ts'

test('a list is read as people write it, and an empty page is a beginning too', () => {
  const { items } = readBrought('lines', '1. Nobody is alone\n\n- We go at our own pace\nTea first')
  assert.deepEqual(
    items.map(({ words }) => words),
    ['Nobody is alone', 'We go at our own pace', 'Tea first'],
  )
  assert.deepEqual(readBrought('csv', '  '), { title: null, items: [], problems: [] })
})

test('a file that is not what it is said to be is told in a sentence', () => {
  assert.match(readBrought('json', 'Nobody is alone').problems[0]!, /could not be read as JSON/)
  assert.match(readBrought('csv', 'colour\nred').problems[0]!, /Name the column/)
})
