import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { missingFrom, readCommitment, type TypedCommitment } from './commitment.ts'

const today = '2026-11-23'
const empty: TypedCommitment = {
  what: '',
  owner: '',
  day: '',
  month: '',
  year: '',
  money: '',
  whoDecided: '',
}
const seats = {
  ...empty,
  what: 'Two paid peer seats',
  owner: 'Director of quality',
  day: '31',
  month: '3',
  year: '2027',
}

test('an aim without a commitment is allowed', () => {
  assert.deepEqual(readCommitment(empty, today), { kind: 'none' })
})

test('a commitment with an owner and a day may be published, money or not', () => {
  const read = readCommitment(seats, today)
  assert.equal(read.kind, 'whole')
  assert.deepEqual('commitment' in read && read.commitment, {
    what: 'Two paid peer seats',
    owner: 'Director of quality',
    dueOn: '2027-03-31',
    money: null,
    whoDecided: null,
  })
})

test('without an owner or a day it is kept as a draft, and it says what is missing', () => {
  const ownerless = readCommitment({ ...seats, owner: '' }, today)
  assert.equal(ownerless.kind, 'draft')
  assert.deepEqual('commitment' in ownerless && missingFrom(ownerless.commitment), ['owner'])
  const bare = readCommitment({ ...empty, what: 'Something good' }, today)
  assert.deepEqual('commitment' in bare && missingFrom(bare.commitment), ['owner', 'day'])
})

test('money without a deed is not a commitment', () => {
  const read = readCommitment({ ...empty, money: '£8,400 a year' }, today)
  assert.ok(read.kind === 'mend' && read.errors['what'])
})

test('a day must be real and still to come', () => {
  const wrong = [
    ['31', '2', '2027'],
    ['', '3', '2027'],
    ['1', '1', '2026'],
    ['1', '1', '27'],
    ['1', '1', '2999'],
    ['x', '1', '2027'],
  ]
  for (const [day = '', month = '', year = ''] of wrong) {
    const read = readCommitment({ ...seats, day, month, year }, today)
    assert.ok(read.kind === 'mend' && read.errors['due-day'], `${day} ${month} ${year}`)
  }
  assert.equal(
    readCommitment({ ...seats, day: '23', month: '11', year: '2026' }, today).kind,
    'whole',
  )
})

test('whatever is typed, only what has an owner and a day to come may be published', () => {
  const part = fc.oneof(fc.constant(''), fc.string(), fc.nat({ max: 3000 }).map(String))
  const typed = fc.record({
    what: part,
    owner: part,
    day: part,
    month: part,
    year: part,
    money: part,
    whoDecided: part,
  })
  fc.assert(
    fc.property(typed, (words) => {
      const read = readCommitment(words, today)
      if (read.kind !== 'whole') return
      assert.ok(read.commitment.what !== '' && read.commitment.owner)
      assert.ok(read.commitment.dueOn! >= today)
    }),
  )
})
