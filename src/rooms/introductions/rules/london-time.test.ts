import assert from 'node:assert/strict'
import { test } from 'node:test'
import { londonTime } from './london-time.ts'

test('half past two in December and in July are different hours of the world', () => {
  assert.equal(londonTime('2026-12-01', '14:30')?.toISOString(), '2026-12-01T14:30:00.000Z')
  assert.equal(londonTime('2027-07-01', '14:30')?.toISOString(), '2027-07-01T13:30:00.000Z')
})

test('the hour that is left out when clocks go forward is not a time', () => {
  assert.equal(londonTime('2027-03-28', '01:30'), undefined)
  assert.ok(londonTime('2027-03-28', '02:30'))
})

test('what is not a time says so', () => {
  for (const time of ['25:00', '9:00', '', '14:60'])
    assert.equal(londonTime('2026-12-01', time), undefined)
})
