const LONGEST = 50

/** A concept's identifier, made once from its first name: short, readable, and nobody else's. */
export const freshId = (name: string, taken: readonly string[]): string => {
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  const base = words.length < 2 ? `concept-${words}`.replace(/-$/, '') : words
  const ids = [base, ...Array.from({ length: taken.length + 1 }, (_, at) => `${base}-${at + 2}`)]
  return ids.find((id) => !taken.includes(id))!
}
