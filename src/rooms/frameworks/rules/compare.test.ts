import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, count, type Side } from './compare.ts'
import type { Item } from './version.ts'

const item = (strand: string, words = strand, more: Partial<Item> = {}): Item => ({
  id: `${strand}:${words}`,
  strand,
  position: 1,
  section: null,
  words,
  note: null,
  change: 'kept',
  reason: null,
  ...more,
})
const side = (items: Item[], leftOut: Side['leftOut'] = []): Side => ({ items, leftOut })

const parent = side([item('safety'), item('choice'), item('connection')])
const knowle = side(
  [
    item('safety', 'feeling safe enough', {
      change: 'reworded',
      reason: 'Nobody is ever just safe',
    }),
    item('connection'),
    item('tea', 'there is always tea', { change: 'added', reason: 'It is how we begin' }),
  ],
  [{ strand: 'choice', reason: 'Nobody in our group has had much of it' }],
)

test('a kitchen table says what it kept, changed, left out and added, and why', () => {
  const rows = compare(parent, knowle)
  assert.deepEqual(
    rows.map(({ kind, why }) => [kind, why.map(({ words }) => words)]),
    [
      ['reworded', ['Nobody is ever just safe']],
      ['left out', ['Nobody in our group has had much of it']],
      ['kept', []],
      ['added', ['It is how we begin']],
    ],
  )
  assert.deepEqual(count(rows), { kept: 1, reworded: 1, 'left out': 1, added: 1 })
})

test('of two sisters, whoever did something says why', () => {
  const leeds = side([
    item('safety'),
    item('choice', 'we choose', { change: 'reworded', reason: 'It is ours' }),
  ])
  const rows = compare(knowle, leeds)
  assert.deepEqual(
    rows.map(({ kind, why }) => [kind, ...why.map(({ side: whose, what }) => `${whose} ${what}`)]),
    [
      ['reworded', 'left reworded'],
      ['added', 'left left out'],
      ['left out'],
      ['left out', 'left added'],
    ],
  )
})

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
