import type { Tx } from '../../../platform/database/door.ts'
import { listBelow, listLine, listOpenPlaces, listRoots, listWithMore, type Kin } from './kin.ts'

/** As many as one picture shows: more of them weigh too much for a slow telephone, and no eye holds them. */
export const DRAWN = 48
const ROOTS = 16
const SISTERS = 8

export type Grown = Kin & { more: boolean; here: boolean }

/**
 * Those below, step by step, until the picture is full. Each step asks for no more than there is room for, so
 * that what is read follows what is shown.
 */
const growDown = async (tx: Tx, above: readonly Kin[], from: readonly Kin[]): Promise<Kin[]> => {
  const all = [...above]
  for (let row = from; row.length > 0;) {
    const ids = row.map(({ id }) => id)
    row = await listBelow(tx, ids, DRAWN - all.length)
    all.push(...row)
  }
  return all
}

const marked = async (tx: Tx, all: readonly Kin[], here?: string): Promise<Grown[]> => {
  const more = await listWithMore(
    tx,
    all.map(({ id }) => id),
  )
  return all.map((kin) => ({ ...kin, more: more.has(kin.id), here: kin.id === here }))
}

/** The country: some of those that adapt no other, what comes from them, and where the next page begins. */
export const growCountry = async (tx: Tx, from: string | null) => {
  const found = await listRoots(tx, from, ROOTS + 1)
  const open = from === null ? await listOpenPlaces(tx) : []
  const roots = found.slice(0, ROOTS)
  const family = await marked(tx, await growDown(tx, [...roots, ...open], roots))
  return { family, next: found[ROOTS]?.slug ?? null }
}

/** One framework: all those above it, some sisters, and what comes from it. */
export const growFamily = async (tx: Tx, framework: string): Promise<Grown[]> => {
  const line = await listLine(tx, framework)
  const [own, parent] = [line.at(-1)!, line.at(-2)]
  const sisters = parent ? await listBelow(tx, [parent.id], SISTERS + 1) : []
  const above = [...line, ...sisters.filter(({ id }) => id !== framework).slice(0, SISTERS)]
  return marked(tx, await growDown(tx, above, [own]), framework)
}
