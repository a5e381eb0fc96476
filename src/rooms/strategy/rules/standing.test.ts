import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  silenceFirst,
  standingOf,
  standingOfAll,
  type Promised,
  type Standing,
} from './standing.ts'

const today = '2026-11-23'
const seats = (dueOn: string, ...words: Promised['words']): Promised => ({ dueOn, words })

test('two peer seats were promised for the end of September, and nobody has said a word since', () => {
  assert.equal(standingOf(seats('2026-09-30'), today), 'late')
  const early = { stands: 'on the way', saidOn: '2026-06-01' } as const
  assert.equal(standingOf(seats('2026-09-30', early), today), 'late')
})

test('on the day itself nobody is late', () => {
  assert.equal(standingOf(seats(today), today), 'promised')
})

test('whoever says on the day or after it how things are is not late without a word', () => {
  const onTheDay = { stands: 'on the way', saidOn: '2026-09-30' } as const
  assert.equal(standingOf(seats('2026-09-30', onTheDay), today), 'on the way')
})

test('done, changed and stopped are said once, and the day passing changes none of them', () => {
  for (const stands of ['done', 'changed', 'stopped'] as const)
    assert.equal(standingOf(seats('2026-09-30', { stands, saidOn: '2026-05-01' }), today), stands)
})

test('the newest word counts', () => {
  const words = [
    { stands: 'done', saidOn: '2026-03-01' },
    { stands: 'on the way', saidOn: '2026-10-01' },
  ] as const
  assert.equal(standingOf(seats('2026-12-31', ...words), today), 'on the way')
})

test('an organisation that says an aim and commits to nothing has not been silent', () => {
  assert.equal(standingOfAll(false, [], today), 'silent')
  assert.equal(standingOfAll(true, [], today), 'words only')
})

test('one late commitment is not hidden behind three that are done', () => {
  const done = seats('2026-01-01', { stands: 'done', saidOn: '2026-01-01' })
  assert.equal(standingOfAll(true, [done, seats('2026-09-30'), done], today), 'late')
})

test('silence is read first, then the late, then those on the way, then the done', () => {
  const row = (name: string, standing: Standing) => ({ name, standing })
  const rows = [
    row('Harbour', 'done'),
    row('Vale', 'late'),
    row('Kingsdown', 'silent'),
    row('Southmead', 'on the way'),
    row('Avon', 'silent'),
  ]
  const names = silenceFirst(rows).map(({ name }) => name)
  assert.deepEqual(names, ['Avon', 'Kingsdown', 'Vale', 'Southmead', 'Harbour'])
})
