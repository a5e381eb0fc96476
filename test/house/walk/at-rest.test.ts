import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readable } from './at-rest.ts'

test('control: words that lie open are seen, as text and as bytes', () => {
  const word = 'I was on a ward'
  const rest = (text: string) => [{ table: 'people.facet', text }]
  assert.equal(readable(rest('(1,\\x8a01)'), [word]).length, 0)
  assert.equal(readable(rest(`(1,"${word}")`), [word]).length, 1)
  assert.equal(readable(rest(`(1,\\x${Buffer.from(word).toString('hex')})`), [word]).length, 1)
})
