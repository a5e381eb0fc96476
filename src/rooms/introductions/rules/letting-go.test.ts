import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asking, peer, wish } from './fit.scene.ts'
import { fit, type Asked } from './fit.ts'
import { atLeast, bandOf, countLettingGo, mustKey, mustsOf, withoutMusts } from './letting-go.ts'

const request = asking([wish('ward', 'must'), wish('loss', 'matters')], {
  ways: { any: ['walking'], weight: 'must' },
})

test('whom one must alone keeps out would be let in without it; whom two keep out would not', () => {
  const peers = [
    peer('amina', ['ward'], ['walking']),
    peer('tomos', ['loss'], ['walking']),
    peer('farida', ['ward'], ['phone']),
    peer('grace', ['loss'], ['phone']),
    peer('marek', ['debt'], ['walking']),
  ]
  const { now, more } = countLettingGo(request, peers)
  assert.equal(now, 1)
  assert.deepEqual(
    [...more],
    [
      ['in common|ward', 1],
      ['way|', 1],
    ],
  )
})

test('what is counted in one go is what asking again without that must would find', () => {
  const concept = fc.constantFrom('ward', 'loss', 'debt', 'faith')
  const wishes = fc
    .uniqueArray(fc.record({ concept, weight: fc.constantFrom('must', 'matters', 'nice') }), {
      selector: (one) => one.concept,
    })
    .map((all) => all.map((one) => wish(one.concept, one.weight)))
  const peers = fc.array(
    fc
      .record({ concepts: fc.uniqueArray(concept), ways: fc.subarray(['phone', 'walking']) })
      .map(({ concepts, ways }) => peer('p', concepts, ways)),
  )
  const way = fc.constantFrom('must', 'nice')
  fc.assert(
    fc.property(wishes, way, peers, (all, weight, near) => {
      const asked = asking(all, { ways: { any: ['walking'], weight } })
      const { now, more } = countLettingGo(asked, near)
      const fitting = (one: Asked) => near.filter((other) => fit(one, other).fits).length
      assert.equal(now, fitting(asked))
      for (const must of mustsOf(asked)) {
        const eased =
          must.kind === 'way'
            ? { ...asked, ways: { ...asked.ways, weight: 'nice' as const } }
            : asking(
                all.map((one) => (one.concept === must.concept ? wish(one.concept, 'nice') : one)),
                { ways: asked.ways },
              )
        assert.equal(fitting(eased), now + more.get(mustKey(must))!)
      }
      assert.ok(fitting(withoutMusts(asked)) >= fitting(asked))
    }),
  )
})

const FEWEST = 5

test('none and few are one: nothing is said under the smallest group, whatever the blur', () => {
  fc.assert(
    fc.property(fc.nat(FEWEST - 1), fc.nat(0xffff), (count, blur) => {
      assert.equal(atLeast(count, FEWEST, blur), 0)
      assert.equal(bandOf(count, FEWEST, blur), 'few')
    }),
  )
})

test('what is said is true, is one of four steps, and more people never make it less', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(0xffff), (count, blur) => {
      const said = atLeast(count, FEWEST, blur)
      assert.ok(said <= count)
      assert.ok([0, 5, 10, 20, 40].includes(said))
      assert.ok(atLeast(count + 1, FEWEST, blur) >= said)
    }),
  )
})

test('one peer’s coming or going is seen at no count that anybody could know', () => {
  // Every count at which one more changes what is said, over all blurs: each is as likely as the others.
  const changes = Array.from({ length: FEWEST }, (_, blur) =>
    Array.from({ length: 60 }, (_n, count) => count).filter(
      (count) => atLeast(count + 1, FEWEST, blur) !== atLeast(count, FEWEST, blur),
    ),
  )
  assert.deepEqual(
    changes.map(([first]) => first),
    [4, 5, 6, 7, 8],
  )
})
