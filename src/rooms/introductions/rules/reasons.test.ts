import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { practicalReasons, type MyPractical, type TheirPractical } from './reasons.ts'

const nothing = { languages: [], times: [], ways: [] }
const denise: MyPractical = {
  languages: ['en', 'cy'],
  times: ['weekday evening', 'weekend morning'],
  ways: ['walking', 'phone', 'in person'],
  near: ['BS5'],
  halfHour: ['BS5', 'BS16'],
}

test('every reason is a sentence that begins with “You both”', () => {
  const tomos: TheirPractical = {
    languages: ['cy'],
    times: ['weekday evening', 'weekend morning', 'weekday morning'],
    ways: ['in person', 'phone', 'walking', 'video'],
    areas: ['BS16'],
  }
  assert.deepEqual(practicalReasons(denise, tomos), [
    'speak Welsh',
    'would be glad to walk together, talk on the phone or meet in person',
    'have time on weekday evenings and weekend mornings',
    'could meet within about half an hour of where you set out',
  ])
})

test('distance is said in words, and never as a number', () => {
  const reasons = practicalReasons(denise, { ...nothing, areas: ['BS5', 'BS16'] })
  assert.deepEqual(reasons, ['could meet close to where you set out'])
})

test('what the other does not show is no reason', () => {
  assert.deepEqual(practicalReasons(denise, { ...nothing, areas: [] }), [])
})

const some = (...all: string[]) => fc.subarray(all)
const practical = {
  languages: some('en', 'cy', 'pl'),
  times: some('weekday evening', 'weekend morning'),
  ways: some('walking', 'phone'),
}

test('one thing more that the other shows never takes a reason away', () => {
  const mine = fc.record({ ...practical, near: some('BS1'), halfHour: some('BS1', 'BS2') })
  const theirs = fc.record({ ...practical, areas: some('BS1', 'BS2') })
  fc.assert(
    fc.property(mine, theirs, (one, other) => {
      const more = { ...other, languages: ['en', 'cy', 'pl'] }
      assert.ok(practicalReasons(one, more).length >= practicalReasons(one, other).length)
    }),
  )
})
