import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fit, type Asked, type Candidate } from './fit.ts'
import { asked, more, peers, someone } from './fit.anybody.ts'
import { inTurn } from './turns.ts'

// Whoever asks and whoever is there: what holds for all of them.

const since = new Date('2026-01-05')
const turn = { since, lastAsked: null, open: 0, meeting: 0, askedLately: 0 }

/** Those who fit, in the order in which they are asked, when the turns of all are alike. */
const order = (request: Asked, all: readonly Candidate[]) =>
  inTurn(
    { id: 'request', asked: request },
    all.map((peer) => ({ peer, turn })),
  )

test('one more thing in common, of any kind, never moves a peer down, nor out', () => {
  fc.assert(
    fc.property(asked, peers, fc.nat(), more, (request, all, at, { kind, tag }) => {
      const peer = all[at % Math.max(all.length, 1)]
      if (!peer) return
      const place = (those: Candidate[]) =>
        order(request, those).findIndex(({ offer }) => offer === peer.offer)
      const before = place(all)
      const after = place(
        all.map((one) => (one === peer ? { ...one, [kind]: [...one[kind], tag] } : one)),
      )
      if (before >= 0) assert.ok(after >= 0 && after <= before)
    }),
  )
})

test('a must never lets in whom a wish that matters would keep out', () => {
  fc.assert(
    fc.property(asked, someone, (request, peer) => {
      const softer: Asked = {
        ...request,
        wishes: request.wishes.map((one) => ({ ...one, weight: 'matters' as const })),
        meet: request.meet.map((one) => ({ ...one, weight: 'matters' as const })),
      }
      if (fit(request, peer).fits) assert.ok(fit(softer, peer).fits)
    }),
  )
})

test('the order in which peers happen to be read changes nothing, and asking again gives the same', () => {
  fc.assert(
    fc.property(asked, peers, (request, all) => {
      assert.deepEqual(order(request, all), order(request, all.toReversed()))
      assert.deepEqual(order(request, all), order(request, all))
    }),
  )
})

test('what a peer has that nobody wished for changes nothing', () => {
  fc.assert(
    fc.property(asked, someone, (request, peer) => {
      const unasked = { concepts: 'unasked', ways: 'by carrier pigeon', languages: 'la' }
      const richer = { ...peer }
      for (const kind of ['concepts', 'ways', 'languages'] as const)
        richer[kind] = [...peer[kind], unasked[kind]]
      assert.deepEqual(fit(request, richer), fit(request, peer))
    }),
  )
})

test('whoever is asked does have every must, and takes on everything that is wished for', () => {
  fc.assert(
    fc.property(asked, peers, (request, all) => {
      for (const peer of order(request, all)) {
        for (const { weight: much, metBy } of [...request.wishes, ...request.meet])
          if (much === 'must') assert.ok(metBy.some((one) => peer.concepts.includes(one)))
        for (const { concept } of request.wishes) assert.ok(!peer.notTaken.includes(concept))
        if (request.ways.weight === 'must' && request.ways.any.length > 0)
          assert.ok(request.ways.any.some((one) => peer.ways.includes(one)))
      }
    }),
  )
})
