import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaks, searchable } from './leaks.ts'

const words = searchable(['Denise Campbell', 'denise@people.example', 'I was on a ward'])

test('control: words that got out are seen, however they are written', () => {
  assert.equal(leaks('{"route":"/me","status":200}', words).length, 0)
  assert.equal(leaks('letter to DENISE@people.example', words).length, 1)
  assert.equal(leaks('/find?who=Denise%20Campbell', words).length, 1)
  assert.equal(leaks('/find?words=i+was+on+a+ward', words).length, 1)
  assert.equal(leaks('100% of it: i was on a ward', words).length, 1)
})
