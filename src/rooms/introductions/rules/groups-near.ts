import type { Weight } from './fit.ts'

type Near = { concepts: readonly string[] }
type Wish = { concept: string; weight: Weight }

const worth: Record<Weight, number> = { must: 3, matters: 2, nice: 1 }

/** How much of what somebody wishes for a group is about. */
const shared = (wishes: readonly Wish[], { concepts }: Near): number =>
  wishes
    .filter(({ concept }) => concepts.includes(concept))
    .reduce((sum, { weight }) => sum + worth[weight], 0)

/**
 * Groups that are about something somebody wishes for, most of it first, and the others as they came.
 * Made of what a group says in public and of one's own wishes, and of nothing else.
 */
export const groupsNear = <T extends Near>(
  wishes: readonly Wish[],
  groups: readonly T[],
): { fit: T[]; others: T[] } => ({
  fit: groups
    .filter((group) => shared(wishes, group) > 0)
    .toSorted((a, b) => shared(wishes, b) - shared(wishes, a)),
  others: groups.filter((group) => shared(wishes, group) === 0),
})
