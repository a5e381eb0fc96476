import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWhen, typedOf } from './when.ts'

const now = new Date('2026-11-23T09:00:00Z')
const on = (day: string, month: string, year: string, time = '14:30') =>
  readWhen({ 'on-day': day, 'on-month': month, 'on-year': year, time }, now)

test('Rosa writes a day as she would say it, and it is meant in London', () => {
  assert.deepEqual(on('1', '12', '2026'), new Date('2026-12-01T14:30:00Z'))
  assert.deepEqual(on('01', '7', '2027'), new Date('2027-07-01T13:30:00Z'))
})

test('what is no day, no time, or is over, is said beside the question it is about', () => {
  for (const wrong of [on('31', '11', '2026'), on('', '', ''), on('1', 'May', '2027')])
    assert.deepEqual(Object.keys(wrong), ['on-day'])
  for (const time of ['25:00', 'ten', '01:30'])
    assert.deepEqual(Object.keys(on('28', '3', '2027', time)), ['time'], time)
  const over = on('23', '11', '2026', '09:00') as Record<string, string>
  assert.match(over['on-day']!, /to come/)
})

test('when both are wrong, both are said at once', () => {
  assert.deepEqual(Object.keys(on('31', '11', '2026', 'tea time')), ['on-day', 'time'])
})

test('a moment is shown as it would be typed', () => {
  const at = new Date('2027-07-01T13:30:00Z')
  assert.deepEqual(readWhen(typedOf(at), now), at)
})
