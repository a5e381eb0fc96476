import { readWhen, type TypedWhen } from './when.ts'

/** A time and place as somebody typed it. */
export type TypedProposal = TypedWhen & { way: string; words: string }

export type Proposal = { at: Date; way: string; words: string }

/** A proposal; or everything that is to be mended in it, said at once. */
export const readProposal = (
  typed: TypedProposal,
  ways: readonly string[],
  now: Date,
): Proposal | { mend: Record<string, string> } => {
  const at = readWhen(typed, now)
  const errors = {
    ...(at instanceof Date ? {} : at),
    ...(ways.includes(typed.way) ? {} : { way: 'Choose how you would like to meet' }),
    ...(typed.words ? {} : { words: 'Say where, or how to reach you, and anything you hope for' }),
  }
  if (!(at instanceof Date) || Object.keys(errors).length > 0) return { mend: errors }
  return { at, way: typed.way, words: typed.words }
}
