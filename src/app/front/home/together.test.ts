import assert from 'node:assert/strict'
import { test } from 'node:test'
import { together } from './together.ts'

const figure = (value: number, month: string) =>
  ({ name: 'peers', value, month, source: 'in 9 services' }) as const

test('two places are added up, and the sum is as old as the older of the two', () => {
  const both = together('peers', [[figure(80, '2026-10-01')], [figure(70, '2026-09-01')]])
  assert.deepEqual(both, { value: 150, places: 2, of: 2, month: '2026-09-01' })
})

test('a place with too few peers to be counted is left out, and the figure says of how many', () => {
  const one = together('peers', [[figure(80, '2026-10-01')], []])
  assert.deepEqual(one, { value: 80, places: 1, of: 2, month: '2026-10-01' })
})

test('when nobody has said, it is not known, and not nought', () => {
  assert.equal(together('peers', [[], []]).value, null)
  assert.equal(together('peers', []).value, null)
})
