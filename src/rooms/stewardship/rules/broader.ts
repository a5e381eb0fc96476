type Placed = { id: string; broader: string | null }

/**
 * Every concept that this one is part of, the nearest first: what happened to somebody who says the
 * narrow thing, also in wider words. "Hospital not by choice" gives "life on a ward". The concept
 * itself is not in it. A circle, which the stewards should not make, ends where it began.
 */
export const broaderOf = (concepts: readonly Placed[], id: string): string[] => {
  const above = new Map(concepts.map((one) => [one.id, one.broader]))
  const found: string[] = []
  for (let next = above.get(id); next && next !== id && !found.includes(next);)
    next = above.get(found[found.push(next) - 1]!)
  return found
}

/**
 * Every concept that is part of this one, however narrow. A person who wishes for "life on a ward" is
 * met by a peer who has it, or any of these; the other way round it tells nothing.
 */
export const narrowerOf = (concepts: readonly Placed[], id: string): string[] =>
  concepts.filter((one) => broaderOf(concepts, one.id).includes(id)).map((one) => one.id)
