import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ancestors, closesCircle, growTrees, walk, type Kin } from './lineage.ts'

// Each adapts one before it, or begins: so none can stand above itself.
const families = fc.array(fc.nat(40), { minLength: 1, maxLength: 40 }).map((choices) =>
  choices.map((choice, at): Kin => {
    const parent = choice % (at + 1)
    return { id: `f${at}`, parent: parent === at ? null : `f${parent}` }
  }),
)
const parentsOf = (family: readonly Kin[]) => new Map(family.map(({ id, parent }) => [id, parent]))

test('a tree holds everybody once, and each one step below its parent', () => {
  fc.assert(
    fc.property(families, (family) => {
      const all = walk(growTrees(family))
      assert.equal(all.length, family.length)
      assert.equal(new Set(all.map(({ kin }) => kin.id)).size, family.length)
      const depths = new Map(all.map(({ kin, depth }) => [kin.id, depth]))
      for (const { id, parent } of family)
        assert.equal(depths.get(id), parent === null ? 0 : depths.get(parent)! + 1)
      for (const { kin, depth } of all)
        assert.equal(ancestors(parentsOf(family), kin.id).length, depth)
    }),
  )
})

test('nobody can adapt what was made from theirs, however far below', () => {
  fc.assert(
    fc.property(families, fc.nat(), fc.nat(), (family, a, b) => {
      const [child, parent] = [family[a % family.length]!, family[b % family.length]!]
      const parents = parentsOf(family)
      const closes = closesCircle(parents, child.id, parent.id)
      const moved = family.map((kin) => (kin.id === child.id ? { ...kin, parent: parent.id } : kin))
      if (closes) assert.throws(() => growTrees(moved), /above itself/)
      else assert.equal(walk(growTrees(moved)).length, family.length)
    }),
  )
})

test('a lineage twelve deep is twelve deep, and a part of a family grows from where it is cut', () => {
  const twelve = Array.from({ length: 12 }, (_, at): Kin => ({
    id: `${at}`,
    parent: at === 0 ? null : `${at - 1}`,
  }))
  assert.equal(walk(growTrees(twelve)).at(-1)!.depth, 11)
  assert.equal(walk(growTrees(twelve.slice(5))).at(-1)!.depth, 6)
})
