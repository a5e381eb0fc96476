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

type CutSaying = { concept: string; name: string; said: readonly string[]; at: number }
/** Sayings cut to their stems, by the first of them. */
export type Cut = ReadonlyMap<string, readonly CutSaying[]>

/** The sayings, ready to be found in what somebody typed. */
export const cutSayings = (sayings: readonly Saying[]): Cut =>
  Map.groupBy(
    sayings.flatMap(({ concept, name, words }, at) => {
      const said = stemsOf(words)
      return said.length > 0 ? [{ concept, name, said, at }] : []
    }),
    ({ said }) => said[0]!,
  )

// In the order of the vocabulary, which is the stewards'.
const meantBy = (stems: readonly string[], cut: Cut): CutSaying[] =>
  [...new Set(stems)]
    .flatMap((stem) => cut.get(stem) ?? [])
    .filter(({ said }) => said.every((stem) => stems.includes(stem)))
    .toSorted((a, b) => a.at - b.at)

/**
 * What somebody typed, as what must be met: each word by itself, or by an experience that one of its sayings
 * names with words that were all typed. "Hearing voices" also finds what is about it in other words.
 */
export const readAskedWords = (typed: string, cut: Cut): AskedWords => {
  const stems = stemsOf(typed).slice(0, 8)
  const meant = meantBy(stems, cut)
  const parts = stems.map((stem) => [
    `word:${stem}`,
    ...new Set(
      meant.filter(({ said }) => said.includes(stem)).map(({ concept }) => `about:${concept}`),
    ),
  ])
  const understood = new Map(meant.map(({ concept, name }) => [concept, { concept, name }]))
  return { parts, understood: [...understood.values()] }
}
