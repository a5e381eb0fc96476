import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { figuresToClose, lastDayOf, monthBefore, censusToClose } from './closing.ts'

const closed = (services: number, peers: number, minimum = 5) =>
  Object.fromEntries(
    figuresToClose({ services, peers }, minimum).map((one) => [one.name, one.value]),
  )

test('on the first of November it is October that closes, and in January it is December', () => {
  assert.equal(monthBefore('2026-11-01'), '2026-10-01')
  assert.equal(monthBefore('2027-01-07'), '2026-12-01')
  assert.equal(lastDayOf('2026-10-01'), '2026-10-31')
  assert.equal(lastDayOf('2028-02-01'), '2028-02-29')
})

test('four peers could be pointed at, so nothing is written about them', () => {
  assert.deepEqual(closed(2, 4), { services: 2 })
  assert.deepEqual(closed(2, 9, 10), { services: 2 })
})

test('five peers are a group', () => {
  assert.deepEqual(closed(2, 5), { services: 2, peers: 5 })
})

test('when one more peer joins, the figure does not give them away', () => {
  assert.deepEqual(closed(9, 148), { services: 9, peers: 150 })
  assert.deepEqual(closed(9, 149), { services: 9, peers: 150 })
})

test('a figure says in how many services it was counted', () => {
  const [, peers] = figuresToClose({ services: 1, peers: 20 }, 5)
  assert.match(peers!.source, /in 1 service, to the nearest 5/)
})

test('whatever is counted, nothing about fewer people than the stewards allow is written', () => {
  const few = fc.nat({ max: 400 })
  fc.assert(
    fc.property(few, few, fc.integer({ min: 5, max: 30 }), (services, peers, minimum) => {
      const figures = closed(services, peers, minimum)
      assert.equal('peers' in figures, peers >= minimum)
      if ('peers' in figures) assert.ok(Math.abs(figures['peers'] - peers) <= 2)
    }),
  )
})

const returned = {
  answered: 4,
  withRoom: 3,
  full: 1,
  paid: { peers: 13, services: 3 },
  voluntary: { peers: 22, services: 2 },
}

test('the census of the voluntary sector is a sum that points at nobody', () => {
  assert.deepEqual(
    censusToClose(returned, 5).map(({ name, value }) => [name, value]),
    [
      ['services that answered', 4],
      ['services with room', 3],
      ['services that are full', 1],
      ['paid peers', 15],
    ],
    'two services could each take their own from the sum, so voluntary peers are not written',
  )
  const few = { ...returned, paid: { peers: 4, services: 4 } }
  assert.ok(
    censusToClose(few, 5).every(({ name }) => name !== 'paid peers'),
    'fewer than five people',
  )
  assert.deepEqual(censusToClose({ ...returned, answered: 0 }, 5), [], 'silence is not a nought')
})
