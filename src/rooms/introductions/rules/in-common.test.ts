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
