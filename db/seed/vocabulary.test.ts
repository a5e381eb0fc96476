import assert from 'node:assert/strict'
import { test } from 'node:test'
import concepts from '../../data/vocabulary/concepts.json' with { type: 'json' }

type Concept = { id: string; theme: string; broader?: string; both: string; sayings: string[] }
const all: readonly Concept[] = concepts
const ids = all.map(({ id }) => id)

test('the first vocabulary has forty lived experiences, each told once', () => {
  assert.equal(all.length, 40)
  assert.equal(new Set(ids).size, 40)
  for (const id of ids) assert.match(id, /^[a-z][a-z0-9-]{1,60}$/)
})

test('it is broader than mental health', () => {
  const themes = new Set(all.map(({ theme }) => theme))
  assert.ok(themes.size >= 7)
  assert.ok(all.filter(({ theme }) => theme === 'Mind and feelings').length < 12)
})

test('a broader experience is itself in the vocabulary', () => {
  for (const { broader } of all) if (broader) assert.ok(ids.includes(broader))
})

test('"You both" and what two people share make a sentence', () => {
  for (const { both } of all) assert.match(both, /^(have|know|live|are|look|grew) .*[a-z]$/)
})

test('people find it by the words they use, and by the way they spell them', () => {
  const find = (said: string) =>
    all.filter(({ sayings }) => sayings.includes(said)).map(({ id }) => id)
  assert.deepEqual(find('sectioned'), ['hospital-not-by-choice'])
  assert.deepEqual(find('anxioty'), ['panic'])
  assert.deepEqual(find('asilum'), ['asylum'])
  for (const { id, sayings } of all) assert.ok(sayings.length >= 8, `${id} has too few sayings`)
})
