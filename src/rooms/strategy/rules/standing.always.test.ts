import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { silenceFirst, standingOf, standingOfAll } from './standing.ts'

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
