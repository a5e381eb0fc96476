import { readingAge } from '../../../db/seed/reading-age.ts'

/** Whoever is eleven can read it; in distress, everybody reads as if they were younger. */
export const OLDEST = 11

// A heading and two labels are not prose enough to measure.
const ENOUGH = 40

export type Read = { age: number; where: string; hardest: string }

const sentencesOf = (prose: string) =>
  prose.split(/(?<=[.?:]) /).filter((one) => one.split(' ').length > 5)

/** How old one has to be to read some prose easily, and its hardest sentence; nothing of a few words. */
export const readProse = (prose: string, where: string): Read[] => {
  if (prose.split(' ').length < ENOUGH) return []
  const hardest = sentencesOf(prose).toSorted((a, b) => readingAge(b) - readingAge(a))[0] ?? ''
  return [{ age: readingAge(prose), where, hardest }]
}

export const tooHard = (read: readonly Read[]): string[] =>
  read
    .filter(({ age }) => age > OLDEST)
    .map(({ age, where, hardest }) => `${where} needs a reader of ${age.toFixed(1)}: “${hardest}”`)
