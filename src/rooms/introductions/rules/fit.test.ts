import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fit, inTurn, weights, type Asked, type Candidate } from './fit.ts'

const amina: Candidate = {
  offer: 'a',
  concepts: ['ward', 'caring'],
  ways: ['phone'],
  lastAsked: null,
}
const tomos: Candidate = {
  offer: 't',
  concepts: ['ward'],
  ways: ['phone', 'walking'],
  lastAsked: new Date('2026-11-01'),
}

test('a must that is not there stops it, and one that is lets it through', () => {
  const request: Asked = { wishes: [{ concept: 'caring', weight: 'must' }], ways: [] }
  assert.deepEqual(fit(request, tomos), { fits: false, stoppedBy: 'a must' })
  assert.equal(fit(request, amina).fits, true)
})

test('two people need one way of meeting that suits both', () => {
  const request: Asked = { wishes: [], ways: ['walking'] }
  assert.deepEqual(fit(request, amina), { fits: false, stoppedBy: 'no way to meet' })
  assert.equal(fit(request, tomos).fits, true)
})

test('with nothing in common nobody is asked; without any wish anybody may be', () => {
  const wish: Asked = { wishes: [{ concept: 'debt', weight: 'nice' }], ways: [] }
  assert.deepEqual(fit(wish, amina), { fits: false, stoppedBy: 'nothing in common' })
  assert.equal(fit({ wishes: [], ways: [] }, amina).fits, true)
})

test('between two who fit alike, whoever was asked longest ago is asked first', () => {
  const request: Asked = { wishes: [{ concept: 'ward', weight: 'matters' }], ways: [] }
  assert.deepEqual(
    inTurn(request, [tomos, amina]).map(({ offer }) => offer),
    ['a', 't'],
  )
})

const concept = fc.constantFrom('ward', 'caring', 'debt', 'loss', 'faith', 'pain')
const way = fc.constantFrom('phone', 'walking', 'video')
const someone = fc.record({
  offer: fc.uuid(),
  concepts: fc.uniqueArray(concept),
  ways: fc.uniqueArray(way),
  lastAsked: fc.option(
    fc.date({ noInvalidDate: true, min: new Date('2026-01-01'), max: new Date('2026-12-01') }),
  ),
})
const asked = fc.record({
  wishes: fc.uniqueArray(fc.record({ concept, weight: fc.constantFrom(...weights) }), {
    selector: (wish) => wish.concept,
  }),
  ways: fc.uniqueArray(way),
})
const peers = fc.uniqueArray(someone, { selector: (peer) => peer.offer, maxLength: 12 })

test('one more thing in common never moves a peer down, nor out', () => {
  fc.assert(
    fc.property(asked, peers, fc.nat(), concept, (request, all, at, more) => {
      const peer = all[at % Math.max(all.length, 1)]
      if (!peer) return
      const before = inTurn(request, all).findIndex(({ offer }) => offer === peer.offer)
      const richer = all.map((one) =>
        one === peer ? { ...one, concepts: [...new Set([...one.concepts, more])] } : one,
      )
      const after = inTurn(request, richer).findIndex(({ offer }) => offer === peer.offer)
      if (before >= 0) assert.ok(after >= 0 && after <= before)
    }),
  )
})

test('the order in which peers happen to be read changes nothing', () => {
  fc.assert(
    fc.property(asked, peers, (request, all) => {
      assert.deepEqual(inTurn(request, all), inTurn(request, all.toReversed()))
    }),
  )
})

test('whoever is asked does have every must, and a way to meet', () => {
  fc.assert(
    fc.property(asked, peers, (request, all) => {
      for (const peer of inTurn(request, all)) {
        for (const wish of request.wishes)
          if (wish.weight === 'must') assert.ok(peer.concepts.includes(wish.concept))
        if (request.ways.length > 0) assert.ok(request.ways.some((one) => peer.ways.includes(one)))
      }
    }),
  )
})
