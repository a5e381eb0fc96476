import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, count } from './compare.ts'
import { item, side } from './compare.scene.ts'

const strands = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const sides = fc
  .record({
    items: fc.array(fc.tuple(strands, fc.constantFrom('one', 'two')), { maxLength: 10 }),
    gone: fc.array(strands, { maxLength: 3 }),
  })
  .map(({ items, gone }) =>
    side(
      items.map(([strand, words], at) => item(strand, words, { position: at + 1 })),
      gone.map((strand) => ({ strand, reason: `not ${strand}` })),
    ),
  )

test('every item of both stands in one row, and those of the right one in their order', () => {
  fc.assert(
    fc.property(sides, sides, (left, right) => {
      const rows = compare(left, right)
      const lefts = rows.flatMap((row) => row.left ?? [])
      const rights = rows.flatMap((row) => row.right ?? [])
      assert.equal(new Set(lefts).size, left.items.length)
      assert.equal(lefts.length, left.items.length)
      assert.deepEqual(rights, [...right.items])
      for (const row of rows)
        if (row.left && row.right) {
          assert.equal(row.left.strand, row.right.strand)
          assert.equal(row.kind, row.left.words === row.right.words ? 'kept' : 'reworded')
        }
    }),
  )
})

test('seen from the other side, what was added is left out and what was left out is added', () => {
  fc.assert(
    fc.property(sides, sides, (left, right) => {
      const there = count(compare(left, right))
      const back = count(compare(right, left))
      assert.equal(there.added, back['left out'])
      assert.equal(there['left out'], back.added)
      assert.equal(there.kept + there.reworded, back.kept + back.reworded)
    }),
  )
})

test('a version beside itself is kept whole', () => {
  fc.assert(
    fc.property(sides, (one) => {
      assert.ok(compare(one, one).every(({ kind }) => kind === 'kept'))
    }),
  )
})
