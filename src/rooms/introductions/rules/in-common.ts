import { createHash } from 'node:crypto'
import { broaderOf, type Family } from '../../stewardship/stewardship.ts'
import type { Weight } from './fit.ts'

/** Somebody as the viewer may see them. */
export type Seen = { id: string; concepts: readonly string[] }

export type Mine = {
  concepts: readonly string[]
  /** `metBy`: the concept itself, and all that is narrower. */
  wishes: readonly { concept: string; weight: Weight; metBy?: readonly string[] }[]
  family?: Family
}

// Whoever has lived something narrow has lived what is broader, too.
const shared = (family: Family, mine: string, theirs: string): string | undefined => {
  if (broaderOf(family, theirs).includes(mine)) return mine
  return broaderOf(family, mine).includes(theirs) ? theirs : undefined
}

/**
 * What both have lived, of what the other shows: the reasons on the page, and nothing hidden among them.
 * Where one has lived something narrower than the other, both know what is broader.
 */
export const inCommon = (mine: Mine, seen: Seen): string[] => {
  const family: Family = mine.family ?? new Map()
  const alike = seen.concepts.filter((theirs) => mine.concepts.includes(theirs))
  const broader = seen.concepts.flatMap((theirs) =>
    mine.concepts.flatMap((own) => shared(family, own, theirs) ?? []),
  )
  const isSaidCloser = (concept: string) =>
    alike.some((one) => broaderOf(family, one).includes(concept))
  return [...new Set([...alike, ...broader.filter((concept) => !isSaidCloser(concept))])]
}

const weighed = (mine: Mine, seen: Seen, weight: Weight) =>
  mine.wishes.filter(
    (wish) =>
      wish.weight === weight &&
      (wish.metBy ?? [wish.concept]).some((one) => seen.concepts.includes(one)),
  ).length

// Ties fall by chance that does not change: never by who answered first, which would tell something.
const chance = (id: string) => createHash('sha256').update(id).digest('hex')

/** The order on the page, from what the viewer sees and nothing else. */
export const inOrderSeen = <T extends Seen>(mine: Mine, all: readonly T[]): T[] =>
  all.toSorted(
    (a, b) =>
      weighed(mine, b, 'must') - weighed(mine, a, 'must') ||
      weighed(mine, b, 'matters') - weighed(mine, a, 'matters') ||
      weighed(mine, b, 'nice') - weighed(mine, a, 'nice') ||
      (chance(a.id) < chance(b.id) ? -1 : 1),
  )
