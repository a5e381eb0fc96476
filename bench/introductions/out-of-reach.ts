import type { BenchDatabase } from '../database.ts'
import type { Peers } from './peers.ts'

export const CELL = 1
const OTHER_CELLS = Array.from({ length: 41 }, (_, index) => index + 2)

export type Scene = { database: BenchDatabase; request: string; wanted: string[]; others: string[] }

// Four ways of being out of a request's reach.
export const KINDS: Record<string, (scene: Scene, count: number) => Peers> = {
  elsewhere: ({ wanted }, count) => ({
    cells: OTHER_CELLS,
    count,
    concepts: wanted,
    each: 3,
    free: true,
  }),
  other_lives: ({ others }, count) => ({
    cells: [CELL],
    count,
    concepts: others,
    each: 4,
    free: true,
  }),
  no_place: ({ wanted }, count) => ({
    cells: [CELL],
    count,
    concepts: wanted,
    each: 3,
    free: false,
  }),
  paused: ({ wanted }, count) => ({
    cells: [CELL],
    count,
    concepts: wanted,
    each: 3,
    free: true,
    paused: true,
  }),
}
