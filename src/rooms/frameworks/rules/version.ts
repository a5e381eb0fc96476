/** What every room may call the kinds of framework, in the words of a page. */
export const kinds = [
  'values',
  'principles',
  'competences',
  'capabilities',
  'duties',
  'role description',
  'statement',
  'fidelity',
] as const
export type Kind = (typeof kinds)[number]

export type Change = 'kept' | 'reworded' | 'added'

/** One line of a version. Its strand is the first item it descends from, and the same in every adaptation. */
export type Item = {
  id: string
  strand: string
  position: number
  section: string | null
  words: string
  note: string | null
  /** Null where the version stands on no other. */
  change: Change | null
  reason: string | null
}

/** An item of the parent that is not in the adaptation, and why. */
export type LeftOut = { strand: string; reason: string }
