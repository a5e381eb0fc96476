import fc from 'fast-check'
import { weights, type Asked, type Candidate, type Wish } from './fit.ts'

// Anybody who asks, and anybody who may be asked.

const tags = {
  concepts: ['ward', 'caring', 'debt', 'loss', 'faith', 'a woman'],
  ways: ['phone', 'walking', 'video', 'in person'],
  languages: ['en', 'cy', 'pl'],
  times: ['weekday morning', 'weekday evening', 'weekend afternoon'],
  areas: ['BS1', 'BS2', 'BS3'],
} as const
type Kind = keyof typeof tags

const some = (kind: Kind) => fc.subarray<string>([...tags[kind]])
const weight = fc.constantFrom(...weights)
const anyOf = (kind: Kind) => fc.record({ any: some(kind), weight })
const wish: fc.Arbitrary<Wish> = fc
  .record({ concept: fc.constantFrom(...tags.concepts), weight, metBy: some('concepts') })
  .map((one) => ({ ...one, metBy: [one.concept, ...one.metBy], within: [one.concept] }))
const wishes = fc.uniqueArray(wish, { selector: ({ concept }) => concept, maxLength: 4 })

export const asked: fc.Arbitrary<Asked> = fc.record({
  wishes,
  meet: wishes,
  ways: anyOf('ways'),
  languages: anyOf('languages'),
  times: anyOf('times'),
  reach: fc.option(
    fc.record({ kind: fc.constantFrom('within', 'stay'), outcodes: some('areas'), weight }),
  ),
})
export const someone: fc.Arbitrary<Candidate> = fc.record({
  offer: fc.uuid(),
  concepts: some('concepts'),
  notTaken: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, some('concepts')),
  ways: some('ways'),
  languages: some('languages'),
  times: some('times'),
  areas: some('areas'),
})
export const peers = fc.uniqueArray(someone, { selector: (peer) => peer.offer, maxLength: 12 })
export const more = fc
  .constantFrom(...(Object.keys(tags) as Kind[]))
  .chain((kind) => fc.record({ kind: fc.constant(kind), tag: fc.constantFrom(...tags[kind]) }))
