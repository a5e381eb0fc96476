import { stemsOf } from './words.ts'

/** One way people say something, and what it is called. */
export type Saying = { concept: string; name: string; words: string }

/** One thing that must be met, by any one of these tags. */
export type Part = readonly string[]

export type AskedWords = {
  parts: Part[]
  /** The experiences that the words were understood as. */
  understood: { concept: string; name: string }[]
}

// The sayings are a few hundred, and the same for everybody: each is cut to its stems once.
const cut = new Map<string, string[]>()
const MOST_KEPT = 5000

const stemsOfSaying = (words: string): string[] => {
  const known = cut.get(words)
  if (known) return known
  if (cut.size >= MOST_KEPT) cut.clear()
  const stems = stemsOf(words)
  cut.set(words, stems)
  return stems
}

/**
 * What somebody typed, as what must be met: each word by itself, or by an experience that one of its sayings
 * names with words that were all typed. "Hearing voices" also finds what is about it in other words.
 */
export const readAskedWords = (typed: string, sayings: readonly Saying[]): AskedWords => {
  const stems = stemsOf(typed).slice(0, 8)
  const meant = sayings.flatMap(({ concept, name, words }) => {
    const said = stemsOfSaying(words)
    return said.length > 0 && said.every((stem) => stems.includes(stem))
      ? [{ concept, name, said }]
      : []
  })
  const parts = stems.map((stem) => [
    `word:${stem}`,
    ...new Set(
      meant.filter(({ said }) => said.includes(stem)).map(({ concept }) => `about:${concept}`),
    ),
  ])
  const understood = new Map(meant.map(({ concept, name }) => [concept, { concept, name }]))
  return { parts, understood: [...understood.values()] }
}
