import assert from 'node:assert/strict'
import { test } from 'node:test'
import firstWords from './stock/asking-words.json' with { type: 'json' }
import themes from '../../data/vocabulary/themes.json' with { type: 'json' }
import { broaderOf, familyOf } from '../../src/rooms/stewardship/rules/broader.ts'
import concepts from '../../data/vocabulary/concepts.json' with { type: 'json' }

type Concept = {
  id: string
  name: string
  theme: string
  broader?: string
  both: string
  sayings: string[]
}
const all: readonly Concept[] = concepts
const ids = all.map(({ id }) => id)

test('the vocabulary has at least 120 concepts, each told once', (t) => {
  t.diagnostic(`${all.length} concepts, ${all.flatMap(({ sayings }) => sayings).length} sayings`)
  assert.ok(all.length >= 120)
  for (const said of ['id', 'name', 'both'] as const)
    assert.equal(new Set(all.map((one) => one[said])).size, all.length, said)
  for (const id of ids) assert.match(id, /^[a-z][a-z0-9-]{1,60}$/)
})

test('the first forty are all still there', () => {
  for (const id of Object.keys(firstWords.experience)) assert.ok(ids.includes(id), id)
})

test('every concept is in a theme; some themes are who people are, and not what happened to them', () => {
  assert.deepEqual(new Set(all.map(({ theme }) => theme)), new Set(themes.map(({ name }) => name)))
  const identity = themes.filter((theme) => theme.identity).map(({ name }) => name)
  assert.ok(identity.length > 0 && identity.length < themes.length / 2)
  const who = all.filter(({ theme }) => identity.includes(theme)).map(({ id }) => id)
  for (const id of [
    'woman',
    'man',
    'non-binary',
    'black',
    'south-asian',
    'muslim',
    'christian',
    'deaf',
    'over-60',
  ])
    assert.ok(who.includes(id), id)
})

test('nothing is broader than itself, however far up', () => {
  const placed = familyOf(all.map(({ id, broader }) => ({ id, broader: broader ?? null })))
  for (const { id } of all) assert.ok(!broaderOf(placed, id).includes(id), id)
})

test('it is broader than mental health', () => {
  const used = new Set(all.map(({ theme }) => theme))
  assert.ok(used.size >= 15)
  const share = all.filter(({ theme }) => theme === 'Mind and feelings').length / all.length
  assert.ok(share < 1 / 8)
})

test('a broader experience is itself in the vocabulary', () => {
  for (const { broader } of all) if (broader) assert.ok(ids.includes(broader))
})

test('"You both" and what two people share make a sentence', () => {
  for (const { both } of all)
    assert.match(
      both,
      /^(have|know|live|are|look|grew|love|came|want|use|need|feel|found|speak|understand) .*[a-zA-Z0-9+]$/,
    )
})

test('people find it by the words they use, and by the way they spell them', () => {
  const find = (said: string) =>
    all.filter(({ sayings }) => sayings.includes(said)).map(({ id }) => id)
  assert.deepEqual(find('sectioned'), ['hospital-not-by-choice'])
  assert.deepEqual(find('anxioty'), ['panic'])
  assert.deepEqual(find('asilum'), ['asylum'])
  for (const { id, sayings } of all) assert.ok(sayings.length >= 8, `${id} has too few sayings`)
})
