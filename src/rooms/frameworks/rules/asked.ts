/** What one framework did with one item of the parent it adapts. */
export type Doing = {
  /** The framework that did it. */
  framework: string
  title: string
  strand: string
  what: 'reworded' | 'left out' | 'disputed'
  reason: string
}

export type Question = {
  strand: string
  /** How many frameworks, or for a dispute how many have said so: of words, never of people. */
  reworded: number
  leftOut: number
  disputed: number
  reasons: Doing[]
}

const frameworksOf = (doings: readonly Doing[], what: Doing['what']): number =>
  new Set(doings.flatMap((one) => (one.what === what ? [one.framework] : []))).size

const disputesOf = (doings: readonly Doing[]): number =>
  doings.filter(({ what }) => what === 'disputed').length

/**
 * Which items of a parent were most often put in other words, left out or disputed, most first. They are
 * questions to the parent: how many did so says nothing about how well anybody keeps to anything.
 */
export const askParent = (doings: readonly Doing[]): Question[] =>
  [...Map.groupBy(doings, ({ strand }) => strand)]
    .map(([strand, reasons]) => ({
      strand,
      reworded: frameworksOf(reasons, 'reworded'),
      leftOut: frameworksOf(reasons, 'left out'),
      disputed: disputesOf(reasons),
      reasons,
    }))
    .toSorted((a, b) => weight(b) - weight(a))

const weight = ({ reworded, leftOut, disputed }: Question): number => reworded + leftOut + disputed
