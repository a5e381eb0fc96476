type Named = { id: string; name: string; retired: boolean }
type Saying = { concept: string; words: string }

/** Finds what somebody may have meant by what they typed: identifiers, the likeliest first. */
export type Finder = (typed: string) => string[]

// Said so often that they tell nothing.
const SMALL = new Set(
  'a an the i im my me of to in on at is am are was were be been being and or for it that with you your they them have had has this who what not do did too'.split(
    ' ',
  ),
)

// Below this, two ways of saying look alike by chance.
const ALIKE = 0.25
const MOST = 6
// What is much less like than the likeliest is only noise beside it.
const NOISE = 0.55

const wordsIn = (text: string): string[] => {
  const words = text
    .toLowerCase()
    .replaceAll(/['’.]/g, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !SMALL.has(word))
  // "ME" is an illness, and "they" is somebody: alone, a small word is what was meant.
  return telling.length > 0 ? telling : words
}

/** A text as its runs of three letters, counted: one wrong letter spoils three of them, and no more. */
const threesOf = (text: string): { counts: Map<string, number>; total: number } => {
  const counts = new Map<string, number>()
  let total = 0
  for (const word of wordsIn(text)) {
    const spaced = `  ${word} `
    for (let at = 0; at + 3 <= spaced.length; at++, total++) {
      const three = spaced.slice(at, at + 3)
      counts.set(three, (counts.get(three) ?? 0) + 1)
    }
  }
  return { counts, total }
}

type Threes = ReturnType<typeof threesOf>

/** From 0 to 1: the share of their runs of three letters that two texts have in common. */
const alike = (one: Threes, other: Threes): number => {
  let shared = 0
  for (const [three, count] of one.counts) shared += Math.min(count, other.counts.get(three) ?? 0)
  return (2 * shared) / (one.total + other.total || 1)
}

/**
 * Makes a finder over the names and sayings of the vocabulary. A concept is as likely as the one way
 * of saying it that is most like what was typed. Ties stand in the stewards' order.
 */
export const makeFinder = (concepts: readonly Named[], sayings: readonly Saying[]): Finder => {
  const known = concepts.filter(({ retired }) => !retired)
  const order = new Map(known.map(({ id }, at) => [id, at]))
  const ways = [...known.map(({ id, name }) => ({ concept: id, words: name })), ...sayings]
    .filter(({ concept }) => order.has(concept))
    .map(({ concept, words }) => ({ concept, threes: threesOf(words) }))
  return (typed) => {
    const looked = threesOf(typed)
    const best = new Map<string, number>()
    for (const { concept, threes } of ways) {
      const near = alike(looked, threes)
      if (near >= ALIKE && near > (best.get(concept) ?? 0)) best.set(concept, near)
    }
    const likeliest = Math.max(...best.values())
    return [...best]
      .filter(([, near]) => near >= likeliest * NOISE)
      .toSorted(([a, x], [b, y]) => y - x || order.get(a)! - order.get(b)!)
      .slice(0, MOST)
      .map(([id]) => id)
  }
}
