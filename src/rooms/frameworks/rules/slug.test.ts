import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freeSlug, slugOf } from './slug.ts'

test('an address is made of a title in any script, and no two are the same', () => {
  assert.equal(slugOf('What we stand on: Séance & café’s'), 'what-we-stand-on-seance-cafes')
  assert.equal(slugOf('我们的价值'), 'framework')
  assert.ok(slugOf('x'.repeat(300)).length <= 70)
  assert.equal(freeSlug('Our values', ['our-values', 'our-values-2']), 'our-values-3')
})
