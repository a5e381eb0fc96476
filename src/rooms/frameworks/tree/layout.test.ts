import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { growTrees, type Kin } from '../rules/lineage.ts'
import { BOX, layOut, linesOf } from './layout.ts'

const families = fc.array(fc.nat(60), { minLength: 1, maxLength: 60 }).map((choices) =>
  choices.map((choice, at): Kin => {
    const parent = choice % (at + 1)
    return { id: `f${at}`, parent: parent === at ? null : `f${parent}` }
  }),
)

test('everybody has a box, none lies on another, and none outside the picture', () => {
  fc.assert(
    fc.property(families, (family) => {
      const { boxes, lines, width, height } = layOut(growTrees(family))
      assert.equal(boxes.length, family.length)
      assert.equal(lines.length, family.filter(({ parent }) => parent !== null).length)
      for (const [at, one] of boxes.entries()) {
        assert.ok(one.x >= 0 && one.x + BOX.width <= width)
        assert.ok(one.y >= 0 && one.y + BOX.height <= height)
        for (const other of boxes.slice(at + 1))
          assert.ok(one.x !== other.x || Math.abs(one.y - other.y) > BOX.height)
      }
    }),
  )
})

test('a child stands to the right of its parent', () => {
  fc.assert(
    fc.property(families, (family) => {
      const { boxes } = layOut(growTrees(family))
      const at = new Map(boxes.map(({ kin, x }) => [kin.id, x]))
      for (const { id, parent } of family)
        if (parent !== null) assert.ok(at.get(id)! >= at.get(parent)! + BOX.width)
    }),
  )
})

test('words fit their box, and what is cut says so', () => {
  assert.deepEqual(linesOf('Side by Side: six values of peer support', 24, 2), [
    'Side by Side: six values',
    'of peer support',
  ])
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 30 }), (words, letters) => {
      const lines = linesOf(words, letters, 2)
      assert.ok(lines.length <= 2 && lines.every((line) => line.length <= letters))
      const whole = lines.join(' ') === words.trim().split(/\s+/).join(' ')
      assert.ok(whole || lines.some((line) => line.endsWith('…')))
    }),
  )
})
