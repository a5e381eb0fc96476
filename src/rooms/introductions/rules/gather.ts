/** Somebody who asks, and would also be glad of a small group: by a pseudonym, and without a word. */
export type Willing = {
  request: string
  person: string
  askedAt: Date
  concepts: readonly string[]
  /** None means that any way will do. */
  ways: readonly string[]
}

export type Gathered = { concept: string; way: string; people: Willing[] }

/** Ways in which more than two can meet. */
export const groupWays = ['in person', 'walking', 'video'] as const

type Bounds = { least: number; most: number }
type Apart = (one: string, other: string) => boolean

const suits = (way: string, { ways }: Willing) => ways.length === 0 || ways.includes(way)

/** Those who may sit together, the ones who asked first first; never two who are kept apart. */
export const together = <T extends { person: string }>(
  people: readonly T[],
  apart: Apart,
  most: number,
): T[] => {
  const chosen: T[] = []
  for (const one of people)
    if (chosen.length < most && !chosen.some(({ person }) => apart(person, one.person)))
      chosen.push(one)
  return chosen
}

const byTurn = (a: Willing, b: Willing) =>
  a.askedAt.getTime() - b.askedAt.getTime() || (a.request < b.request ? -1 : 1)

/**
 * People who wish for the same thing and could meet in the same way, in groups of at least `least`.
 * Nobody is in two. What most people share comes first; then the alphabet, which means nothing.
 */
export const gather = (
  willing: readonly Willing[],
  apart: Apart,
  { least, most }: Bounds,
): Gathered[] => {
  const taken = new Set<string>()
  const found: Gathered[] = []
  for (const concept of bySharing(willing))
    for (const way of groupWays) {
      const fits = willing.filter(
        (one) => !taken.has(one.person) && one.concepts.includes(concept) && suits(way, one),
      )
      const people = together(fits.toSorted(byTurn), apart, most)
      if (people.length < least) continue
      for (const { person } of people) taken.add(person)
      found.push({ concept, way, people })
    }
  return found
}

const bySharing = (willing: readonly Willing[]): string[] => {
  const counts = new Map<string, number>()
  for (const concept of willing.flatMap(({ concepts }) => [...new Set(concepts)]))
    counts.set(concept, (counts.get(concept) ?? 0) + 1)
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([concept]) => concept)
}
