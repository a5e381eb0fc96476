import { createHash } from 'node:crypto'
import type { Weight } from './fit.ts'

/** Somebody as the viewer may see them. */
export type Seen = { id: string; concepts: readonly string[] }

export type Mine = {
  concepts: readonly string[]
  wishes: readonly { concept: string; weight: Weight }[]
}

/** What both have lived, of what the other shows: the reasons on the page, and nothing hidden among them. */
export const inCommon = (mine: Mine, seen: Seen): string[] =>
  seen.concepts.filter((concept) => mine.concepts.includes(concept))

const weighed = (mine: Mine, seen: Seen, weight: Weight) =>
  mine.wishes.filter((wish) => wish.weight === weight && seen.concepts.includes(wish.concept))
    .length

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
