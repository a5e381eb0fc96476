/** The values that one sector of a place works from. */
export type Held<O> = { of: O; items: readonly { strand: string; words: string }[] }

/** One value, with the words of each that holds it, in the order of the columns; none where it is not there. */
export type Shared = { words: string[][]; holders: number }

// The same heading may come from two families: without case, marks and small words it is the same thing said.
const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter(
      (word) => word !== '' && !['the', 'a', 'an', 'and', 'of', 'to', 'we', 'are'].includes(word),
    )
    .join(' ')

const keysOf = ({ strand, words }: { strand: string; words: string }): string[] => {
  const heading = plain(words)
  return heading === '' ? [`strand ${strand}`] : [`strand ${strand}`, `words ${heading}`]
}

type Group = { keys: Set<string>; words: string[][] }

/** Groups that the same item belongs to are one: they hold what either held. */
const joined = (groups: readonly Group[], columns: number): Group => ({
  keys: new Set(groups.flatMap(({ keys }) => [...keys])),
  words: Array.from({ length: columns }, (_, at) => groups.flatMap(({ words }) => words[at]!)),
})

/**
 * The values of several side by side: the same where they descend from the same item, or say the same words.
 * What most hold comes first, and what only one adds comes last.
 */
export const sideBySide = <O>(held: readonly Held<O>[]): Shared[] => {
  let groups: Group[] = []
  held.forEach(({ items }, column) => {
    for (const item of items) {
      const keys = keysOf(item)
      const same = groups.filter((one) => keys.some((key) => one.keys.has(key)))
      const into = joined(same, held.length)
      for (const key of keys) into.keys.add(key)
      into.words[column]!.push(item.words)
      const at = same[0] ? groups.indexOf(same[0]) : groups.length
      groups = groups.toSpliced(at, same.length === 0 ? 0 : 1, into)
      groups = groups.filter((one) => !same.includes(one))
    }
  })
  return groups
    .map(({ words }) => ({ words, holders: words.filter((one) => one.length > 0).length }))
    .toSorted((a, b) => b.holders - a.holders)
}

/** What each adds that none of the others holds, in the order of the columns. */
export const adds = <O>(held: readonly Held<O>[]): string[][] => {
  const alone = sideBySide(held).filter(({ holders }) => holders === 1)
  return held.map((_, column) => alone.flatMap(({ words }) => words[column]!))
}
