type Placed = { id: string; broader: string | null }

/** Of each concept the one that it is part of; null at the top. */
export type Family = ReadonlyMap<string, string | null>

export const familyOf = (concepts: readonly Placed[]): Family =>
  new Map(concepts.map(({ id, broader }) => [id, broader]))

/**
 * Every concept that this one is part of, the nearest first: what happened to somebody who says the
 * narrow thing, also in wider words. "Hospital not by choice" gives "life on a ward". The concept
 * itself is not in it. A circle, which the stewards should not make, ends where it began.
 */
export const broaderOf = (family: Family, id: string): string[] => {
  const found: string[] = []
  for (let next = family.get(id); next && next !== id && !found.includes(next);)
    next = family.get(found[found.push(next) - 1]!)
  return found
}

/**
 * Every concept that is part of this one, however narrow. A person who wishes for "life on a ward" is
 * met by a peer who has it, or any of these; the other way round it tells nothing.
 */
export const narrowerOf = (family: Family, id: string): string[] =>
  [...family.keys()].filter((one) => broaderOf(family, one).includes(id))
