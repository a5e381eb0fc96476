import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readiness, type Says, type Stance } from './decide.ts'

const sitting = [
  { id: 'maureen', peer: true },
  { id: 'joseph', peer: true },
  { id: 'halima', peer: true },
  { id: 'rhodri', peer: false },
  { id: 'ines', peer: false },
]
const said = (...words: [string, Says][]): Stance[] =>
  words.map(([seat, says]) => ({
    seat,
    says,
    peer: sitting.find(({ id }) => id === seat)?.peer ?? true,
  }))
const madeAt = new Date('2026-11-01T12:00:00Z')
const later = new Date('2026-11-09T12:00:00Z')
const look = (stances: Stance[], now = later, table = sitting) =>
  readiness({ madeAt, openDays: 7, stances, sitting: table }, now)
const because = (...args: Parameters<typeof look>) => {
  const found = look(...args)
  return found.ready ? 'ready' : found.because
}

test('two yeses decide, when one of them is a peer’s', () => {
  assert.deepEqual(look(said(['rhodri', 'yes'], ['maureen', 'yes'])), {
    ready: true,
    says: 'yes',
    peerSeat: 'maureen',
    otherSeat: 'rhodri',
  })
  assert.equal(because(said(['rhodri', 'yes'], ['ines', 'yes'])), 'no peer')
  assert.equal(because(said(['maureen', 'yes'])), 'too few')
})

test('a proposal can be turned down in the same way, and not while the table is split', () => {
  const no = look(said(['maureen', 'object'], ['halima', 'object'], ['joseph', 'yes']))
  assert.ok(no.ready && no.says === 'object')
  const split = said(
    ['maureen', 'yes'],
    ['joseph', 'yes'],
    ['halima', 'object'],
    ['ines', 'object'],
  )
  assert.equal(because(split), 'evenly split')
})

test('people have a week to argue first', () => {
  const stances = said(['maureen', 'yes'], ['joseph', 'yes'])
  assert.equal(because(stances, new Date('2026-11-08T11:59:00Z')), 'too soon')
  assert.equal(because(stances, new Date('2026-11-08T12:00:00Z')), 'ready')
})

test('a table where peers are not the most decides nothing; who has left is not counted', () => {
  const stances = said(['maureen', 'yes'], ['joseph', 'yes'])
  assert.equal(because(stances, later, sitting.slice(1)), 'too few peers at the table')
  const without = sitting.filter(({ id }) => id !== 'joseph' && id !== 'ines')
  assert.equal(because(stances, later, without), 'too few')
})
