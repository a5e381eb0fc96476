import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amina, anyone, nobody, stops, tomos, wish } from './fit.cast.ts'
import type { Asked } from './fit.ts'

test('a must that is not there stops it, and says which; one that is lets it through', () => {
  const request = { ...anyone, wishes: [wish('ward', 'matters'), wish('caring', 'must')] }
  assert.deepEqual(stops(request, tomos), [{ why: 'a must', kind: 'in common', concept: 'caring' }])
  assert.deepEqual(stops(request, amina), [])
})

test('everything that stops it is said, so that letting go of one wish can be thought through', () => {
  const request: Asked = {
    ...anyone,
    meet: [wish('a man', 'must')],
    languages: { any: ['pl'], weight: 'must' },
    times: { any: ['weekend morning'], weight: 'must' },
    reach: { kind: 'within', outcodes: ['BS1'], weight: 'must' },
  }
  const kinds = stops(request, amina).map((stop) => stop.why === 'a must' && stop.kind)
  assert.deepEqual(kinds, ['meet', 'language', 'time', 'reach'])
})

test('what is only nice stops nobody', () => {
  const request: Asked = {
    ...anyone,
    meet: [wish('a man', 'nice')],
    ways: { any: ['video'], weight: 'nice' },
    languages: { any: ['pl'], weight: 'matters' },
    reach: { kind: 'stay', outcodes: [], weight: 'nice' },
  }
  assert.deepEqual(stops(request, amina), [])
})

test('a wish for something broad is met by something narrower', () => {
  const loss = wish('loss', 'must', { metBy: ['loss', 'loss-of-a-child'] })
  const ruth = { ...nobody, concepts: ['loss-of-a-child'] }
  assert.deepEqual(stops({ ...anyone, wishes: [loss] }, ruth), [])
  const narrow = wish('loss-of-a-child', 'must')
  assert.notDeepEqual(stops({ ...anyone, wishes: [narrow] }, { ...nobody, concepts: ['loss'] }), [])
})

test('what a peer does not take on, or anything under it, does not reach them', () => {
  const child = wish('loss-of-a-child', 'nice', { within: ['loss-of-a-child', 'loss'] })
  const request = { ...anyone, wishes: [wish('ward', 'matters'), child] }
  assert.deepEqual(stops(request, { ...amina, notTaken: ['loss'] }), [{ why: 'not taken on' }])
  assert.deepEqual(stops(request, { ...amina, notTaken: ['debt'] }), [])
})

test('with nothing in common nobody is asked; without any wish anybody may be', () => {
  const request = { ...anyone, wishes: [wish('debt', 'nice')] }
  assert.deepEqual(stops(request, amina), [{ why: 'nothing in common' }])
  assert.deepEqual(stops(anyone, amina), [])
})
