import { walk, type Branch, type Kin } from '../rules/lineage.ts'

/** In units of which sixteen are as high as a line of text: the picture grows with the reader's letters. */
export const BOX = { width: 232, height: 84 }
const GAP = { across: 48, down: 18 }
const MARGIN = 8

export type Placed<K extends Kin> = { kin: K; depth: number; x: number; y: number }
export type Layout<K extends Kin> = {
  width: number
  height: number
  boxes: Placed<K>[]
  /** From each parent to each child, as paths. */
  lines: string[]
}

const round = (value: number): number => Math.round(value * 10) / 10

const lineBetween = (from: { x: number; y: number }, to: { x: number; y: number }): string => {
  const [x1, y1] = [from.x + BOX.width, round(from.y + BOX.height / 2)]
  const [x2, y2] = [to.x, round(to.y + BOX.height / 2)]
  const middle = round((x1 + x2) / 2)
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

/**
 * Where everybody stands: a column for each step down, a row for each who has nobody below, and a parent
 * beside the first of its children, so that a narrow window never shows an empty part. No box lies on another.
 */
export const layOut = <K extends Kin>(trees: readonly Branch<K>[]): Layout<K> => {
  let rows = 0
  const boxes: Placed<K>[] = []
  const lines: string[] = []
  const place = ({ kin, depth, children }: Branch<K>): Placed<K> => {
    const x = MARGIN + depth * (BOX.width + GAP.across)
    const box: Placed<K> = { kin, depth, x, y: 0 }
    boxes.push(box)
    const below = children.map(place)
    const first = below[0]
    box.y = first ? first.y : MARGIN + rows++ * (BOX.height + GAP.down)
    lines.push(...below.map((child) => lineBetween(box, child)))
    return box
  }
  for (const tree of trees) place(tree)
  const deepest = Math.max(0, ...walk(trees).map(({ depth }) => depth))
  return {
    width: 2 * MARGIN + (deepest + 1) * (BOX.width + GAP.across) - GAP.across,
    height: 2 * MARGIN + Math.max(rows, 1) * (BOX.height + GAP.down) - GAP.down,
    boxes,
    lines,
  }
}

/** Words as lines that fit a box; what does not fit ends in an ellipsis, and is whole in the list. */
export const linesOf = (words: string, letters: number, most: number): string[] => {
  const lines: string[] = []
  for (const word of words.trim().split(/\s+/)) {
    const last = lines.at(-1)
    const fits = last !== undefined && `${last} ${word}`.length <= letters
    if (fits) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const cut = (line: string) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line)
  if (lines.length <= most) return lines.map(cut)
  const shown = lines.slice(0, most)
  const end = shown.at(-1)!.slice(0, letters - 1)
  return [...shown.slice(0, -1), `${end}…`].map(cut)
}
