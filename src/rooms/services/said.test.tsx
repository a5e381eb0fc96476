import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Service } from './listing.ts'
import { placesInWords, saidInWords, waitInWords, whereInWords } from './said.tsx'

const bench: Service = {
  cell: 1,
  id: '',
  name: 'The bench',
  words: '',
  how: 'drop-in',
  joinWords: '',
  outcode: 'BS3',
  town: 'Bristol',
  venueConfidential: false,
  waitWeeks: 0,
  places: null,
  saidOn: '2026-10-24',
  saidBy: 'the members',
  answers: null,
  organisation: 'The Tuesday Bench',
  sector: 'user-led group',
  invented: true,
}

test('the bench says there is no wait, and nobody has said how many places: both read as plainly', () => {
  assert.equal(waitInWords(bench), 'none')
  assert.equal(placesInWords(bench), 'not known')
  assert.equal(
    saidInWords(bench),
    'Said by the members on 24 October 2026. What is not known, they did not say.',
  )
})

test('a wait is said in weeks, as they said it', () => {
  assert.equal(waitInWords({ ...bench, waitWeeks: 1 }), 'about a week')
  assert.equal(waitInWords({ ...bench, waitWeeks: 12 }), 'about 12 weeks')
  assert.equal(placesInWords({ ...bench, places: 0 }), 'none just now')
})

test('silence is not dressed up', () => {
  const silent = { ...bench, waitWeeks: null, saidOn: null, saidBy: null }
  assert.equal(waitInWords(silent), 'not known')
  assert.match(saidInWords(silent), /^Nobody has said/)
})

test('where women who were hurt meet is told to them and not to the page', () => {
  const table = { ...bench, venueConfidential: true, outcode: null, town: null }
  assert.match(whereInWords(table), /^told to you in private/)
  assert.equal(whereInWords(bench), 'Bristol, BS3')
  assert.equal(whereInWords({ ...bench, outcode: null, town: null }), 'not known')
})
