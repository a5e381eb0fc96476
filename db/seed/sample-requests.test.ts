import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeSample } from './sample.ts'

const today = new Date('2026-11-23T10:00:00Z')
const { cast, tables } = makeSample({ seed: 1, today })
const requests = tables['introductions.request']
const dayLength = 86_400_000
const named = (slug: string) => cast.find((member) => member.slug === slug)!.personId
const outlinesTo = (slug: string) =>
  tables['introductions.outline'].filter(({ peer_id }) => peer_id === named(slug))
const standing = tables['introductions.outline'].filter(
  ({ answer, stands_until }) => !answer && stands_until > today,
)

const middle = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

test('requests have come to every end there is, and some wait', () => {
  const states = new Set(requests.map(({ state, ended_because }) => `${state}, ${ended_because}`))
  assert.deepEqual([...states].toSorted(), [
    'asking, null',
    'closed, nobody yet',
    'closed, stopped asking',
    'draft, null',
    'met, met someone',
  ])
})

test('half of people meet someone within about three weeks in one place, and four in the other', () => {
  const waits = (cell: number) =>
    requests
      .filter(({ cell_id, state }) => cell_id === cell && state === 'met')
      .map(({ asked_at, ended_at }) => (ended_at!.getTime() - asked_at!.getTime()) / dayLength / 7)
  assert.ok(middle(waits(1)) > 2.3 && middle(waits(1)) < 3.5)
  assert.ok(middle(waits(2)) > 3.4 && middle(waits(2)) < 5)
})

test('nobody asks twice at the same time', () => {
  const open = requests.filter(({ ended_at }) => !ended_at).map(({ person_id }) => person_id)
  assert.equal(new Set(open).size, open.length)
})

test('nothing has happened that is still to come', () => {
  for (const { made_at, ended_at } of requests)
    assert.ok(made_at <= today && (ended_at ?? made_at) <= today)
  for (const { asked_at, answered_at } of tables['introductions.outline'])
    assert.ok(
      asked_at <= today &&
        (answered_at ?? asked_at) >= asked_at &&
        (answered_at ?? asked_at) <= today,
    )
})

test('a place that is taken is held by one person, and no taken place is put before another', () => {
  const key = ({ offer_id, place }: { offer_id: string; place: number }) => `${offer_id} ${place}`
  const taken = new Map(tables['introductions.place_taken'].map((row) => [key(row), row.person_id]))
  assert.equal(taken.size, tables['introductions.place_taken'].length)
  for (const row of tables['introductions.place_shown'])
    assert.equal(taken.get(key(row)) ?? row.person_id, row.person_id)
})

test('every introduction rests on two yeses', () => {
  const steps = new Set(
    tables['introductions.step_forward'].map(({ request_id, peer_id }) => request_id + peer_id),
  )
  for (const { request_id, peer_id } of tables['introductions.introduction'])
    assert.ok(steps.has(request_id + peer_id))
})

test('nobody finds a pile of people waiting on them', () => {
  const waiting = Map.groupBy(standing, ({ peer_id }) => peer_id)
  for (const outlines of waiting.values()) assert.ok(outlines.length <= 3)
})

test('Denise is choosing between Tomos and Farida', () => {
  const forward = tables['introductions.step_forward'].filter(
    ({ person_id }) => person_id === named('denise'),
  )
  assert.deepEqual(
    new Set(forward.map(({ peer_id }) => peer_id)),
    new Set([named('tomos'), named('farida')]),
  )
})

test('Amina has two outlines to answer', () => {
  assert.deepEqual(
    outlinesTo('amina').map(({ answer }) => answer),
    [null, null],
  )
  assert.equal(standing.filter(({ peer_id }) => peer_id === named('amina')).length, 2)
})

test('Shanice and Tomos have said yes, and have a first meeting to agree', () => {
  const [introduction] = tables['introductions.introduction'].filter(
    ({ person_id }) => person_id === named('shanice'),
  )
  assert.equal(introduction?.peer_id, named('tomos'))
  const [meeting] = tables['introductions.meeting'].filter(
    ({ introduction_id }) => introduction_id === introduction?.id,
  )
  assert.equal(meeting?.agreed_at, null)
  assert.ok(meeting.meet_at > today)
})

test('Gurpreet waits, and Marek is both a peer and somebody who asks', () => {
  const state = (slug: string) => requests.find(({ person_id }) => person_id === named(slug))?.state
  assert.equal(state('gurpreet'), 'asking')
  assert.equal(state('marek'), 'asking')
  assert.ok(tables['introductions.offer'].some(({ peer_id }) => peer_id === named('marek')))
})

test('one report waits for Grace, and one has been answered', () => {
  const answers = tables['introductions.report'].map(({ answers_id, answer }) => [
    answers_id,
    answer !== null,
  ])
  assert.deepEqual(answers, [
    [named('grace'), false],
    [named('grace'), true],
  ])
})

test('when the asking is over, nothing of it stays with those who were not chosen', () => {
  const over = new Set(requests.filter(({ ended_at }) => ended_at).map(({ id }) => id))
  const chosen = new Set(
    tables['introductions.introduction'].map(({ request_id, peer_id }) => request_id + peer_id),
  )
  for (const { request_id, peer_id } of tables['introductions.outline'])
    if (over.has(request_id)) assert.ok(chosen.has(request_id + peer_id))
})
