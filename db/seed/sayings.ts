// What an invented person says they have lived through, and to whom they say it.
import type { Says } from './people.ts'
import type { Random } from './random.ts'
import type { Audience } from './rows.ts'
import { howCommon } from './vocabulary.ts'

// Peers are mostly open about why they do this; people who ask keep more back.
const peerAudience = { 'might meet': 55, 'both yes': 16, match: 20, helpers: 3, 'only me': 6 }
const askerAudience = { 'might meet': 45, 'both yes': 13, match: 32, helpers: 10 }
const keptBack = { 'only me': 60, 'both yes': 25, helpers: 15 }

export const peerSays = (random: Random, concepts: readonly string[]): Says[] =>
  concepts.map((concept) => experience(concept, random.weighted(peerAudience)))

export const askerSays = (random: Random, concepts: readonly string[]): Says[] =>
  concepts.map((concept) => experience(concept, random.weighted(askerAudience)))

export const keptBackSays = (random: Random, concepts: readonly string[]): Says[] =>
  concepts.map((concept) => experience(concept, random.weighted(keptBack)))

export const experience = (concept: string, audience: Audience): Says => ({
  kind: 'experience',
  concept,
  audience,
})

/** So many more experiences, the common ones more often, none of those already there. */
export const moreConcepts = (random: Random, had: readonly string[], count: number): string[] => {
  const weights = { ...howCommon }
  for (const concept of had) delete (weights as Record<string, number>)[concept]
  return Array.from({ length: count }, () => {
    const concept = random.weighted(weights)
    delete (weights as Record<string, number>)[concept]
    return concept
  })
}
