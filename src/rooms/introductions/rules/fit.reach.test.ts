import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amina, anyone, stops, tomos } from './fit.cast.ts'
import type { Asked } from './fit.ts'

test('nobody has to travel to talk on the phone, and somebody who would rather not travel talks from afar', () => {
  const near: Asked = {
    ...anyone,
    ways: { any: ['phone', 'walking'], weight: 'must' },
    reach: { kind: 'within', outcodes: ['BS3'], weight: 'must' },
  }
  assert.deepEqual(stops(near, amina), [], 'by phone')
  const walking: Asked = { ...near, ways: { any: ['walking'], weight: 'must' } }
  assert.equal(stops(walking, tomos).length, 1, 'too far to walk together')
  assert.deepEqual(stops(walking, { ...tomos, areas: ['BS3'] }), [])
  const stay: Asked = { ...anyone, reach: { kind: 'stay', outcodes: [], weight: 'must' } }
  assert.deepEqual(stops(stay, amina), [])
  assert.equal(stops(stay, { ...amina, ways: ['in person'] }).length, 1)
})
