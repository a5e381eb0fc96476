import type { GeoProjection } from 'd3-geo'
import type { Tx } from '../../../platform/database/door.ts'
import { spotsOf, type Spot } from '../../places/places.ts'
import type { Hit } from '../search.ts'
import type { Found, Here } from './found.ts'
import { outlineOf, WIDTH } from './outline.ts'

/** One outcode with how many meet there. */
export type Where = Spot & { outcode: string; town: string; count: number; miles: number | null }
export type Drawn = { x: number; y: number; count: number }

export type PlaceMap = {
  name: string
  width: number
  height: number
  /** The outline of the locality; null where none is held. */
  outline: string | null
  dots: Drawn[]
  /** Where the visitor asked from. */
  from: { x: number; y: number } | null
  rows: Where[]
}

const countIn = (hits: readonly Hit[]): Map<string, { count: number; miles: number | null }> => {
  const counted = new Map<string, { count: number; miles: number | null }>()
  for (const { outcode, miles } of hits)
    if (outcode !== null)
      counted.set(outcode, { count: (counted.get(outcode)?.count ?? 0) + 1, miles })
  return counted
}

// Dots that would lie over each other become one, with what they count together.
const APART = 46

const together = (dots: readonly Drawn[]): Drawn[] =>
  dots.reduce<Drawn[]>((kept, dot) => {
    const near = kept.find(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) < APART)
    if (!near) return [...kept, { ...dot }]
    near.count += dot.count
    return kept
  }, [])

const place = (project: GeoProjection, { longitude, latitude }: Spot) => {
  const [x, y] = project([longitude, latitude])!
  return { x: Math.round(x), y: Math.round(y) }
}

// Most of them lie around the spot that was asked for, and are known already.
const placesOf = async (tx: Tx, outcodes: string[], around: Found['around']) => {
  const known = new Map<string, Spot & { town: string }>(around.map((one) => [one.outcode, one]))
  const others = await spotsOf(
    tx,
    outcodes.filter((outcode) => !known.has(outcode)),
  )
  return new Map([...known, ...others])
}

/** The map of a place with what was found on it, and the same as rows; null where no outline is held. */
export const drawPlace = async (
  tx: Tx,
  here: Here,
  { hits, around }: Pick<Found, 'hits' | 'around'>,
): Promise<PlaceMap | null> => {
  const counted = countIn(hits)
  const spots = await placesOf(tx, [...counted.keys()], around)
  const rows = [...counted].flatMap(([outcode, { count, miles }]) => {
    const spot = spots.get(outcode)
    return spot ? [{ ...spot, outcode, count, miles }] : []
  })
  const outlined = outlineOf(here.locality.code)
  if (!outlined || rows.length === 0) return null
  const { project, path, height } = outlined
  const dots = rows.map((row) => ({ ...place(project, row), count: row.count }))
  const inside = dots.filter(({ x, y }) => x >= 0 && x <= WIDTH && y >= 0 && y <= height)
  return {
    name: here.locality.name,
    width: WIDTH,
    height,
    outline: path,
    dots: together(inside),
    from: here.spot && place(project, here.spot),
    rows,
  }
}
