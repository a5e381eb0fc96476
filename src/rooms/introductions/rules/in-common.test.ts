import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inCommon, inOrderSeen, type Mine } from './in-common.ts'

const dele: Mine = {
  concepts: ['ward', 'caring', 'debt'],
  wishes: [
    { concept: 'ward', weight: 'matters' },
    { concept: 'debt', weight: 'nice' },
  ],
}

test('a reason is given only for what both have lived and the other shows', () => {
  assert.deepEqual(inCommon(dele, { id: '1', concepts: ['ward', 'faith'] }), ['ward'])
})

test('who has lived something narrow knows what is broader, and it is said once', () => {
  const family = new Map([
    ['loss', null],
    ['loss-of-a-child', 'loss'],
    ['loss-of-a-parent', 'loss'],
  ])
  const ruth: Mine = { concepts: ['loss-of-a-child'], wishes: [], family }
  assert.deepEqual(inCommon(ruth, { id: '1', concepts: ['loss'] }), ['loss'])
  assert.deepEqual(
    inCommon({ ...ruth, concepts: ['loss'] }, { id: '1', concepts: ['loss-of-a-child'] }),
    ['loss'],
  )
  assert.deepEqual(
    inCommon(ruth, { id: '1', concepts: ['loss-of-a-parent'] }),
    [],
    'not the same loss',
  )
  assert.deepEqual(inCommon(ruth, { id: '1', concepts: ['loss-of-a-child', 'loss'] }), [
    'loss-of-a-child',
  ])
})

test('whoever shows more of what matters stands first', () => {
  const order = inOrderSeen(dele, [
    { id: 'tomos', concepts: ['debt'] },
    { id: 'farida', concepts: ['ward'] },
  ])
  assert.deepEqual(
    order.map(({ id }) => id),
    ['farida', 'tomos'],
  )
})

test('the order in which people stepped forward tells nothing', () => {
  const alike = ['a', 'b', 'c', 'd'].map((id) => ({ id, concepts: ['ward'] }))
  assert.deepEqual(inOrderSeen(dele, alike), inOrderSeen(dele, alike.toReversed()))
})
