import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asking, peer, wish } from './fit.scene.ts'
import { weights, type Asked } from './fit.ts'
import { inTurn, mayBeAsked, type Ready, type Turn, type TurnRules } from './turns.ts'

// Whoever asks and however many: what holds for all of them.

const DAY = 86_400_000
const now = new Date('2026-11-23T09:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * DAY)
const rules: TurnRules = {
  openMost: 3,
  newcomerDays: 42,
  newcomerOpenMost: 1,
  askedLatelyMost: 8,
}
const idle: Turn = { since: ago(400), lastAsked: ago(30), open: 0, meeting: 0, askedLately: 0 }
const ward = asking([wish('ward', 'matters')])
const order = (ready: Ready[], asked: Asked = ward) =>
  inTurn({ id: 'request', asked }, ready).map(({ offer }) => offer)

const concept = fc.constantFrom('ward', 'caring', 'debt', 'loss', 'faith')
const asked: fc.Arbitrary<Asked> = fc
  .uniqueArray(fc.record({ concept, weight: fc.constantFrom(...weights) }), {
    selector: (one) => one.concept,
  })
  .map((wishes) => asking(wishes.map((one) => wish(one.concept, one.weight))))
const turn: fc.Arbitrary<Turn> = fc.record({
  since: fc.integer({ min: 0, max: 500 }).map(ago),
  lastAsked: fc.option(fc.integer({ min: 0, max: 90 }).map(ago)),
  open: fc.nat(4),
  meeting: fc.nat(4),
  askedLately: fc.nat(10),
})
const ready = fc.record({
  peer: fc
    .record({ offer: fc.uuid(), concepts: fc.uniqueArray(concept) })
    .map(({ offer, concepts }) => peer(offer, concepts)),
  turn,
})
const readies = fc.uniqueArray(ready, { selector: (one) => one.peer.offer, maxLength: 12 })

test('one more thing in common never moves a peer down, whatever is on their hands', () => {
  fc.assert(
    fc.property(asked, readies, fc.nat(), concept, (request, all, at, more) => {
      const one = all[at % Math.max(all.length, 1)]
      if (!one) return
      const before = order(all, request).indexOf(one.peer.offer)
      const concepts = [...new Set([...one.peer.concepts, more])]
      const richer = all.map((other) =>
        other === one ? { ...one, peer: { ...one.peer, concepts } } : other,
      )
      const after = order(richer, request).indexOf(one.peer.offer)
      if (before >= 0) assert.ok(after >= 0 && after <= before)
    }),
  )
})

test('one more on their hands never moves a peer up: turns even out', () => {
  fc.assert(
    fc.property(asked, readies, fc.nat(), (request, all, at) => {
      const one = all[at % Math.max(all.length, 1)]
      if (!one) return
      const before = order(all, request).indexOf(one.peer.offer)
      const busier = all.map((other) =>
        other === one ? { ...one, turn: { ...one.turn, open: one.turn.open + 1 } } : other,
      )
      assert.ok(order(busier, request).indexOf(one.peer.offer) >= before)
    }),
  )
})

test('a turn is made of what Kith asked, and of nothing that a peer lived, said or kept back', () => {
  const kept = fc.record({ concepts: fc.uniqueArray(concept), said: fc.string() })
  fc.assert(
    fc.property(turn, kept, (one, undisclosed) => {
      assert.equal(mayBeAsked({ ...one, ...undisclosed }, rules, now), mayBeAsked(one, rules, now))
      const [amina, tomos] = [peer('amina'), { peer: peer('tomos'), turn: { ...idle, open: 1 } }]
      const knowing = { peer: { ...amina, undisclosed }, turn: { ...one, undisclosed } }
      assert.deepEqual(order([knowing, tomos]), order([{ peer: amina, turn: one }, tomos]))
    }),
  )
})
