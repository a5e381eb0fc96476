/** The values that one sector of a place works from. */
export type Held<O> = { of: O; items: readonly { strand: string; words: string }[] }

/** One value, with the words of each that holds it, in the order of the columns; null where it is not there. */
export type Shared = { words: (string | null)[]; holders: number }

// The same heading may come from two families: without case, marks and small words it is the same thing said.
const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9 ]/g, ' ')
    .split(/\s+/)
    .filter(
      (word) => word !== '' && !['the', 'a', 'an', 'and', 'of', 'to', 'we', 'are'].includes(word),
    )
    .join(' ')

const keysOf = ({ strand, words }: { strand: string; words: string }): string[] => {
  const heading = plain(words)
  return heading === '' ? [`strand ${strand}`] : [`strand ${strand}`, `words ${heading}`]
}

/**
 * The values of several side by side: the same where they descend from the same item, or say the same words.
 * What all hold comes first, and what only one adds comes last.
 */
export const sideBySide = <O>(held: readonly Held<O>[]): Shared[] => {
  const groups: { keys: Set<string>; words: (string | null)[] }[] = []
  held.forEach(({ items }, column) => {
    for (const item of items) {
      const keys = keysOf(item)
      const group = groups.find(
        (one) => one.words[column] === null && keys.some((key) => one.keys.has(key)),
      )
      const into = group ?? { keys: new Set<string>(), words: held.map((): string | null => null) }
      if (!group) groups.push(into)
      for (const key of keys) into.keys.add(key)
      into.words[column] = item.words
    }
  })
  return groups
    .map(({ words }) => ({ words, holders: words.filter((one) => one !== null).length }))
    .toSorted((a, b) => b.holders - a.holders)
}

/** What each adds that none of the others holds, in the order of the columns. */
export const adds = <O>(held: readonly Held<O>[]): string[][] => {
  const alone = sideBySide(held).filter(({ holders }) => holders === 1)
  return held.map((_, column) => alone.flatMap(({ words }) => words[column] ?? []))
}
