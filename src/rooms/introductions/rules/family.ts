/** Of each concept the one that is broader; null at the top. */
export type Family = ReadonlyMap<string, string | null>

/** The concept and everything broader than it. */
export const broaderOf = (family: Family, concept: string): string[] => {
  const found: string[] = []
  for (let at: string | null | undefined = concept; at && !found.includes(at); at = family.get(at))
    found.push(at)
  return found
}

/** The concept and everything narrower than it: each of them meets a wish for it. */
export const narrowerOf = (family: Family, concept: string): string[] => [
  concept,
  ...[...family.keys()].filter(
    (one) => one !== concept && broaderOf(family, one).includes(concept),
  ),
]
