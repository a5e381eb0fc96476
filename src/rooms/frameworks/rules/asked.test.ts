import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { askParent, type Doing } from './asked.ts'

const doing = (framework: string, strand: string, what: Doing['what']): Doing => ({
  framework,
  title: `The values of ${framework}`,
  strand,
  what,
  reason: `${framework} says why`,
})

test('what three groups left out is asked before what one put in other words', () => {
  const asked = askParent([
    doing('knowle', 'safety', 'reworded'),
    doing('leeds', 'choice', 'left out'),
    doing('hull', 'choice', 'left out'),
    doing('hull', 'choice', 'disputed'),
  ])
  assert.deepEqual(
    asked.map(({ strand, reworded, leftOut, disputed }) => [strand, reworded, leftOut, disputed]),
    [
      ['choice', 0, 2, 1],
      ['safety', 1, 0, 0],
    ],
  )
  assert.equal(asked[0]!.reasons.length, 3)
})

const doings = fc.array(
  fc
    .tuple(
      fc.constantFrom('knowle', 'leeds', 'hull'),
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom<Doing['what']>('reworded', 'left out', 'disputed'),
    )
    .map(([framework, strand, what]) => doing(framework, strand, what)),
)

test('no reason is lost, and a framework that said a thing twice counts once', () => {
  fc.assert(
    fc.property(doings, (all) => {
      const asked = askParent(all)
      assert.equal(asked.flatMap(({ reasons }) => reasons).length, all.length)
      const twice = askParent([...all, ...all.filter(({ what }) => what !== 'disputed')])
      const plain = (list: typeof asked) =>
        list.map(({ strand, reworded, leftOut }) => `${strand} ${reworded} ${leftOut}`).toSorted()
      assert.deepEqual(plain(twice), plain(asked))
      for (const { reworded, leftOut } of asked) assert.ok(reworded <= 3 && leftOut <= 3)
    }),
  )
})
