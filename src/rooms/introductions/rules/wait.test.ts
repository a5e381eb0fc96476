import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stillWaiting, usualWait, waitRange, type Wait } from './wait.ts'

const met = (days: number): Wait => ({ days, met: true })
const waiting = (days: number): Wait => ({ days, met: false })

test('six people, worked by hand: those still waiting are not left out', () => {
  // At 10 days 6 wait and 1 meets; at 20 days 4 wait (one gave up at 15) and 2 meet.
  const steps = stillWaiting([met(10), waiting(15), met(20), met(20), waiting(30), waiting(40)])
  assert.deepEqual(
    steps.map((step) => step.days),
    [10, 20],
  )
  assert.ok(Math.abs(steps[0]!.stillWaiting - 5 / 6) < 1e-12)
  assert.ok(Math.abs(steps[1]!.stillWaiting - (5 / 6) * (2 / 4)) < 1e-12)
})

test('under eleven endings the usual wait is not known', () => {
  const ten = Array.from({ length: 10 }, (_, at) => met(at + 1))
  assert.equal(usualWait(ten, 11).weeksLow, null)
  assert.notEqual(usualWait([...ten, met(11)], 11).weeksLow, null)
})

test('it is not known either when most people wait on', () => {
  const waits = [
    ...Array.from({ length: 12 }, () => met(7)),
    ...Array.from({ length: 100 }, () => waiting(300)),
  ]
  assert.equal(usualWait(waits, 11).weeksHigh, null)
})

test('thirty people who met over thirty days: from the second week to the third', () => {
  const waits = Array.from({ length: 30 }, (_, at) => met(at + 1))
  assert.deepEqual(usualWait(waits, 11), { endings: 30, weeksLow: 2, weeksHigh: 3 })
})

test('when a third has met someone and most wait on, the lower end is known and the upper is not', () => {
  const waits = [
    ...Array.from({ length: 12 }, () => met(20)),
    ...Array.from({ length: 18 }, () => waiting(300)),
  ]
  assert.deepEqual(waitRange(waits, 11), { weeksLow: 3, weeksHigh: null })
  assert.equal(usualWait(waits, 11).weeksLow, null)
})
