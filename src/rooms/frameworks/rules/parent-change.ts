import type { Row } from './compare.ts'
import type { Item } from './version.ts'

/** One thing that a parent changed, and whether a draft has it already. */
export type ParentChange = {
  kind: 'reworded' | 'left out' | 'added'
  strand: string
  before: Item | null
  now: Item | null
  why: string[]
  /** Taken up already, or there is nothing here that it could change. */
  state: 'open' | 'taken' | 'not here'
}

export type Held = { strand: string; words: string; note: string | null; leftOut: boolean }

const stateOf = (row: Row, held: Held | undefined): ParentChange['state'] => {
  if (row.kind === 'added') return held ? 'taken' : 'open'
  if (!held) return 'not here'
  if (row.kind === 'left out') return held.leftOut ? 'taken' : 'open'
  if (held.leftOut) return 'not here'
  return held.words === row.right?.words && held.note === row.right.note ? 'taken' : 'open'
}

/** What a parent changed, item by item, beside what a draft of its child holds. Nothing is done by itself. */
export const parentChanges = (rows: readonly Row[], held: readonly Held[]): ParentChange[] => {
  const here = new Map(held.map((one) => [one.strand, one]))
  return rows.flatMap((row) => {
    if (row.kind === 'kept') return []
    const strand = (row.left ?? row.right).strand
    const change = { kind: row.kind, strand, before: row.left, now: row.right }
    const why = row.why.map(({ words }) => words)
    return [{ ...change, why, state: stateOf(row, here.get(strand)) }]
  })
}
