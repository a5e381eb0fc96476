import assert from 'node:assert/strict'
import { test } from 'node:test'
import concepts from '../../../../data/vocabulary/concepts.json' with { type: 'json' }
import { makeFinder } from './find-concepts.ts'
// What people type, and what they meant: written before the finder was tuned, the last fifty after.
import typed from './typings.json' with { type: 'json' }

const named = concepts.map(({ id, name }) => ({ id, name, retired: false }))
const sayings = concepts.flatMap(({ id, sayings: all }) =>
  all.map((words) => ({ concept: id, words })),
)
const typings = typed as [string, string][]
const find = makeFinder(named, sayings)

test('what people type is found among the first five, misspelt as it is', (t) => {
  const missed = typings.filter(([words, meant]) => !find(words).slice(0, 5).includes(meant))
  const first = typings.filter(([words, meant]) => find(words)[0] === meant).length
  t.diagnostic(
    `${typings.length - missed.length} of ${typings.length} among the first five, ${first} as the first`,
  )
  assert.ok(typings.length >= 40)
  assert.ok(missed.length <= typings.length / 50, JSON.stringify(missed))
})

test('every name, and the ways of saying it, find their concept', () => {
  const some = sayings.filter((_, at) => at % 9 === 0)
  const lost = [...named.map(({ id, name }) => ({ concept: id, words: name })), ...some].filter(
    ({ concept, words }) => !find(words).includes(concept),
  )
  assert.deepEqual(
    lost.filter(({ words }) => sharedBy(words) <= 5),
    [],
  )
})

// A few words are said of many things: "young" finds eight of them, and not all.
const sharedBy = (words: string) => sayings.filter((one) => one.words === words).length

test('nothing is found for what is no words, and nothing that was retired', () => {
  for (const nothing of ['', '   ', '!!!', 'zzzzqqq']) assert.deepEqual(find(nothing), [])
  const without = makeFinder(
    named.map((one) => ({ ...one, retired: one.id === 'gambling' })),
    sayings,
  )
  assert.ok(find('gambling').includes('gambling'))
  assert.ok(!without('gambling').includes('gambling'))
})

test('the words of one place find it there', () => {
  assert.ok(!find('mardy').includes('anger'))
  const here = makeFinder(named, [...sayings, { concept: 'anger', words: 'mardy' }])
  assert.equal(here('mardy')[0], 'anger')
})
