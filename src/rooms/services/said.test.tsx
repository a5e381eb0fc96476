import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirmedInWords, placesInWords, saidInWords, waitInWords, whereInWords } from './said.tsx'

const bench = {
  how: 'drop-in',
  outcode: 'BS3',
  town: 'Bristol',
  venueConfidential: false,
  waitWeeks: 0,
  places: null,
  room: null,
  fullUntil: null,
  pausedUntil: null,
  saidOn: '2026-10-24',
  saidBy: 'the members',
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

test('“full until March” is an answer until March, and not known after it', () => {
  const full = { ...bench, room: 'full' as const, fullUntil: '2027-03-01' }
  assert.equal(placesInWords(full, '2026-11-28'), 'full until 1 March 2027')
  assert.equal(placesInWords(full, '2027-03-01'), 'not known since then')
  assert.equal(placesInWords({ ...bench, room: 'room' }), 'yes, how many is not known')
})

test('a page that nobody has looked at for half a year says so, and is not hidden', () => {
  const kept = { confirmedOn: '2026-05-27', confirmedBy: 'Bench members' }
  assert.match(confirmedInWords(kept, '2026-11-28'), /more than six months ago/)
  assert.doesNotMatch(
    confirmedInWords({ ...kept, confirmedOn: '2026-05-28' }, '2026-11-28'),
    /more than/,
  )
  assert.match(confirmedInWords({ confirmedOn: null, confirmedBy: null }, '2026-11-28'), /^Nobody/)
})
