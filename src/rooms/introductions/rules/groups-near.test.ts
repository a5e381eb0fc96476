import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupsNear } from './groups-near.ts'

const groups = [
  { name: 'walk', concepts: [] },
  { name: 'debt table', concepts: ['debt'] },
  { name: 'ward and debt', concepts: ['ward', 'debt'] },
]
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

test('groups about what Ruth wishes for come first, and the rest stay where they were', () => {
  const near = groupsNear(
    [
      { concept: 'debt', weight: 'nice' },
      { concept: 'ward', weight: 'must' },
    ],
    groups,
  )
  assert.deepEqual(names(near.fit), ['ward and debt', 'debt table'])
  assert.deepEqual(names(near.others), ['walk'])
})

test('with no wish nothing fits better than anything else', () => {
  assert.deepEqual(names(groupsNear([], groups).others), names(groups))
})
