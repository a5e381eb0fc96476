import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPublished, splitLine } from './published.ts'

test('figures are read with the page they stand on', () => {
  const fact = findPublished('peer_support_workers', '2019')
  assert.equal(fact?.value, 862)
  assert.match(fact.publisher, /University of Sheffield/)
  assert.match(fact.href, /^https:\/\//)
  assert.equal(findPublished('peer_support_workers', '2015/16')?.value, 48)
  assert.equal(findPublished('peer_support_workers_target', '2023/24')?.value, 4730)
})

test('what nobody has published is not known', () => {
  assert.equal(findPublished('peer_support_workers', '2026'), undefined)
})

test('a comma inside quotes parts nothing', () => {
  assert.deepEqual(splitLine('a,"b, c",,"say ""hello""",d'), ['a', 'b, c', '', 'say "hello"', 'd'])
})
