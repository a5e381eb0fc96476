import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
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

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toJSON().slice(0, 10))
const word = fc.record({
  stands: fc.constantFrom(
    'on the way' as const,
    'done' as const,
    'changed' as const,
    'stopped' as const,
  ),
  saidOn: day,
})
const promised = fc.record({ dueOn: day, words: fc.array(word, { maxLength: 4 }) })
const organisation = fc.record({
  name: fc.string({ maxLength: 8 }),
  answered: fc.boolean(),
  commitments: fc.array(promised, { maxLength: 3 }),
})

test('however they answered, nobody who said something stands before somebody who said nothing', () => {
  fc.assert(
    fc.property(fc.array(organisation), day, (organisations, now) => {
      const rows = organisations.map((one) => ({
        ...one,
        standing: standingOfAll(one.answered, one.commitments, now),
      }))
      const said = silenceFirst(rows).map(
        ({ answered, commitments }) => answered || commitments.length > 0,
      )
      assert.deepEqual(
        said,
        said.toSorted((a, b) => Number(a) - Number(b)),
      )
    }),
  )
})

test('the order they came in changes nothing', () => {
  const named = fc.uniqueArray(organisation, { selector: ({ name }) => name.toLowerCase() })
  fc.assert(
    fc.property(named, day, fc.infiniteStream(fc.nat()), (organisations, now, luck) => {
      const rows = organisations.map((one) => ({
        ...one,
        standing: standingOfAll(one.answered, one.commitments, now),
      }))
      const shuffled = rows
        .map((row) => ({ row, at: luck.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row)
      const standings = (list: typeof rows) => silenceFirst(list).map(({ standing }) => standing)
      assert.deepEqual(standings(shuffled), standings(rows))
    }),
  )
})

test('a word said today always takes a commitment out of lateness', () => {
  fc.assert(
    fc.property(promised, day, word, (commitment, now, { stands }) => {
      const words = [...commitment.words, { stands, saidOn: now }]
      const due = commitment.dueOn < now ? commitment.dueOn : now
      assert.notEqual(standingOf({ dueOn: due, words }, now), 'late')
    }),
  )
})
