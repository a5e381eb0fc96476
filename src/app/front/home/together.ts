import type { Figure, FigureName } from '../../../rooms/services/services.ts'

/** The newest closed figures of one place. */
export type PlaceFigures = readonly Figure[]

/** One figure for all places that have one. */
export type Together = { value: number | null; places: number; of: number; month: string | null }

/** Adds up what the places have closed. A place that has not is left out, and the page says so. */
export const together = (name: FigureName, places: readonly PlaceFigures[]): Together => {
  const found = places.flatMap((figures) => figures.filter((figure) => figure.name === name))
  const months = found.map(({ month }) => month).toSorted()
  return {
    value: found.length === 0 ? null : found.reduce((sum, { value }) => sum + value, 0),
    places: found.length,
    of: places.length,
    // The oldest of them: the sum is as old as that.
    month: months[0] ?? null,
  }
}
