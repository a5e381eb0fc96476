import type { AnyOf, Asked, Candidate, Weight, Wish } from './fit.ts'

// Peers and requests for tests, with nothing in them but what is said.

export const peer = (
  offer: string,
  concepts: string[] = ['ward'],
  ways: string[] = ['phone'],
): Candidate => ({
  offer,
  concepts,
  notTaken: [],
  ways,
  languages: [],
  times: [],
  areas: [],
})

export const wish = (concept: string, weight: Weight): Wish => ({
  concept,
  weight,
  metBy: [concept],
  within: [concept],
})

const none: AnyOf = { any: [], weight: 'nice' }

export const asking = (wishes: Wish[], more: Partial<Asked> = {}): Asked => ({
  wishes,
  meet: [],
  ways: none,
  languages: none,
  times: none,
  reach: null,
  ...more,
})
