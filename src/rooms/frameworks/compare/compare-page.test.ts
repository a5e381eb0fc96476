import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const words = async (path: string): Promise<string> => {
  const seen = await kith.visitor().get(path)
  assert.equal(seen.status, 200, path)
  return seen.words
}

const PARENT = 'side-by-side-six-values/1'
const LONG_TABLE = 'long-table-values/1'

test('the Long Table beside what it adapted, and beside a sister in Birmingham', async () => {
  const child = await words(`/frameworks/compare?a=${PARENT}&b=${LONG_TABLE}`)
  assert.match(
    child,
    /The second was adapted from the first\.2 kept, 3 in other words, 1 left out, 1 added/,
  )
  // Whichever is named first, the parent stands first.
  assert.equal(await words(`/frameworks/compare?a=${LONG_TABLE}&b=${PARENT}`), child)
  const sister = await words(`/frameworks/compare?a=${LONG_TABLE}&b=marigold-kitchen-values/1`)
  assert.match(sister, /Both were adapted from the same, each in its own way/)
  assert.match(sister, /Left out of the second.*Few of us were ever given much of it/)
  assert.match(sister, /Only in the first.*Food first/)
})

test('what was left out on the way is told with the reason of whoever left it out', async () => {
  const far = await words(`/frameworks/compare?a=${PARENT}&b=open-latch-night-values/1`)
  assert.match(far, /Left out.*Human connection.*We could not say how it would be different/)
})

test('two that are not related are not made to look alike', async () => {
  const page = await words(`/frameworks/compare?a=${PARENT}&b=imroc-eight-principles/1`)
  assert.match(
    page,
    /Neither comes from the other.*0 the same in both.*6 only in the first, 8 only in the second/,
  )
})
