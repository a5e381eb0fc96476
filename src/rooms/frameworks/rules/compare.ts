import type { Item, LeftOut } from './version.ts'

/** One of the two that are compared, with what was left out on the way to it. */
export type Side = { items: readonly Item[]; leftOut: readonly LeftOut[] }

export type Why = { side: 'left' | 'right'; what: 'reworded' | 'left out' | 'added'; words: string }

/**
 * One line of two versions side by side. Read from left to right: what stands in the right one only was
 * added, what stands in the left one only was left out.
 */
export type Row =
  | { kind: 'kept' | 'reworded'; left: Item; right: Item; why: Why[] }
  | { kind: 'left out'; left: Item; right: null; why: Why[] }
  | { kind: 'added'; left: null; right: Item; why: Why[] }

const sameWords = (a: Item, b: Item): boolean => a.words === b.words && a.note === b.note

const reasonOf = (side: Why['side'], item: Item, what: 'reworded' | 'added'): Why[] =>
  item.change === what && item.reason !== null ? [{ side, what, words: item.reason }] : []

const leftOutOf = (side: Why['side'], { leftOut }: Side, { strand }: Item): Why[] =>
  leftOut
    .filter((one) => one.strand === strand)
    .map(({ reason }) => ({ side, what: 'left out', words: reason }))

const both = (left: Item, right: Item): Row =>
  sameWords(left, right)
    ? { kind: 'kept', left, right, why: [] }
    : {
        kind: 'reworded',
        left,
        right,
        why: [...reasonOf('left', left, 'reworded'), ...reasonOf('right', right, 'reworded')],
      }

// Of sisters, either the one never had it, or the other left it out: whoever did something says why.
const leftOnly = (left: Item, other: Side): Row => ({
  kind: 'left out',
  left,
  right: null,
  why: [...leftOutOf('right', other, left), ...reasonOf('left', left, 'added')],
})

const rightOnly = (right: Item, other: Side): Row => ({
  kind: 'added',
  left: null,
  right,
  why: [...reasonOf('right', right, 'added'), ...leftOutOf('left', other, right)],
})

/** Which item of the left each item of the right is; two of one strand pair in the order in which they stand. */
const pair = (left: readonly Item[], right: readonly Item[]): Map<Item, Item> => {
  const waiting = Map.groupBy(left, ({ strand }) => strand)
  return new Map(
    right.flatMap((item) => {
      const found = waiting.get(item.strand)?.shift()
      return found ? [[item, found] as const] : []
    }),
  )
}

/**
 * Two versions side by side, item by item: parent and child, or two sisters that share an ancestor. Rows stand
 * in the order of the right one; what only the left one has stands where it stood there.
 */
export const compare = (left: Side, right: Side): Row[] => {
  const partner = pair(left.items, right.items)
  const taken = new Set(partner.values())
  const waiting = [...left.items]
  const rows: Row[] = []
  const pass = (count: number) => {
    for (const passed of waiting.splice(0, count))
      if (!taken.has(passed)) rows.push(leftOnly(passed, right))
  }
  // What was left out stands right after what it stood after, before anything that was added there.
  const passLeftOut = () => {
    const next = waiting.findIndex((item) => taken.has(item))
    pass(next === -1 ? waiting.length : next)
  }
  passLeftOut()
  for (const item of right.items) {
    const found = partner.get(item)
    if (found) pass(waiting.indexOf(found) + 1)
    rows.push(found ? both(found, item) : rightOnly(item, left))
    if (found) passLeftOut()
  }
  return rows
}

export type Counted = Record<Row['kind'], number>

/** How many lines of each kind: what a page says first. */
export const count = (rows: readonly Row[]): Counted => ({
  kept: rows.filter(({ kind }) => kind === 'kept').length,
  reworded: rows.filter(({ kind }) => kind === 'reworded').length,
  'left out': rows.filter(({ kind }) => kind === 'left out').length,
  added: rows.filter(({ kind }) => kind === 'added').length,
})
