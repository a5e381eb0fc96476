import type { Saying } from '../../stewardship/stewardship.ts'
import { stemsOf } from './words.ts'

/** One thing that must be met, by any one of these tags. */
export type Part = readonly string[]

export type AskedWords = {
  parts: Part[]
  /** The experiences that the words were understood as. */
  understood: { concept: string; name: string }[]
}

/**
 * What somebody typed, as what must be met: each word by itself, or by an experience that one of its sayings
 * names with words that were all typed. "Hearing voices" also finds what is about it in other words.
 */
export const readAskedWords = (typed: string, sayings: readonly Saying[]): AskedWords => {
  const stems = stemsOf(typed).slice(0, 8)
  const meant = sayings.flatMap(({ concept, name, words }) => {
    const said = stemsOf(words)
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
