// The words that people read, told as what they must be: plain, calm and their own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import concepts from '../../data/vocabulary/concepts.json' with { type: 'json' }
import { theCall } from '../../src/rooms/strategy/the-call.ts'
import { readingAge } from './reading-age.ts'
import { makeSample } from './sample.ts'

const { cast, tables } = makeSample({ seed: 1, today: new Date('2026-11-23T10:00:00Z') })
const facetWords = tables['people.facet'].flatMap(({ kind, words }) =>
  kind === 'contact' ? [] : (words ?? []),
)
const serviceWords = tables['services.service'].flatMap(({ words, join_words }) => [
  words,
  join_words,
])
const callWords = theCall.flatMap(({ words }) => [...words])
const promises = tables['strategy.commitment'].map(({ what }) => what)
const told = cast.flatMap(({ line, story }) => [line, story])
const all = [
  ...facetWords,
  ...serviceWords,
  ...callWords,
  ...promises,
  ...told,
  ...concepts.flatMap(({ name, both, about }) => [name, both, about]),
  ...theCall.flatMap(({ name, ask, doNow }) => [name, ask, doNow.text]),
]

test('nothing is shouted', () => {
  assert.deepEqual(
    all.filter((words) => words.includes('!')),
    [],
  )
})

test('nothing speaks of people as a clinic would', () => {
  const clinical =
    /\b(patients?|caseload|compliance|service users?|disorder|diagnos\w+|symptoms?|treatment plan)\b/i
  assert.deepEqual(
    all.filter((words) => clinical.test(words)),
    [],
  )
})

test('the reading age knows an easy sentence from a hard one', () => {
  assert.ok(readingAge('I make tea. You can sit with me.') < 7)
  assert.ok(
    readingAge('Organisational infrastructure necessitates interdisciplinary collaboration.') > 18,
  )
})

test('people of nine to eleven years can read it', () => {
  const kinds = {
    facetWords,
    serviceWords,
    callWords,
    told,
    abouts: concepts.map(({ about }) => about),
  }
  for (const [kind, words] of Object.entries(kinds)) {
    const age = readingAge(words.map((one) => (/[.?]$/.test(one) ? one : `${one}.`)).join(' '))
    assert.ok(age <= 11, `${kind} needs a reader of ${age.toFixed(1)}`)
  }
})

test('each concept by itself is plain: no long words, and read by whoever is eleven', () => {
  const sentences = concepts.flatMap(({ both, about }) => [`You both ${both}.`, about])
  const hard = sentences.filter(
    (one) => readingAge(`${one} It is so. We know it. You can say it.`) > 11,
  )
  assert.deepEqual(hard, [])
  const codes = concepts.filter(({ name, both }) =>
    /\b[A-Z]\d{2}\b|\b(F|DSM|ICD)-?\d/.test(name + both),
  )
  assert.deepEqual(codes, [])
})

test('no part of the call needs an older reader than twelve', () => {
  const hard = theCall.filter(({ words }) => readingAge(words.join(' ')) > 12)
  assert.deepEqual(
    hard.map(({ id }) => id),
    [],
  )
})
