import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInWords, monthInWords } from './day.ts'

test('a day is written out, so that nobody has to guess which number is the month', () => {
  assert.equal(dayInWords('2026-09-03'), '3 September 2026')
  assert.equal(dayInWords('2028-02-29'), '29 February 2028')
})

test('a closed month is called by its name', () => {
  assert.equal(monthInWords('2026-10-01'), 'October 2026')
})
