import { readFileSync } from 'node:fs'
import { geoMercator, geoPath, type GeoProjection } from 'd3-geo'

export const WIDTH = 600
const MARGIN = 16
const HIGHEST = 640

type Outlined = { project: GeoProjection; path: string; height: number }

const file = new URL('../../../../data/places/boundary.json', import.meta.url)
let boundaries: Record<string, Shape> | undefined
const drawn = new Map<string, Outlined | null>()

// An outline never changes while Kith runs: it is read when somebody first asks, and drawn once.
export const outlineOf = (code: string): Outlined | null => {
  boundaries ??= JSON.parse(readFileSync(file, 'utf8')) as Record<string, Shape>
  const known = drawn.get(code)
  if (known !== undefined) return known
  const shape = boundaries[code]
  const made = shape ? draw(shape) : null
  drawn.set(code, made)
  return made
}

// The file keeps rings the way RFC 7946 winds them, and d3 takes a ring wound so for the rest of the world.
type Shape = { type: 'MultiPolygon'; coordinates: number[][][][] }

const rewound = ({ coordinates }: Shape): Shape => ({
  type: 'MultiPolygon',
  coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.toReversed())),
})

const draw = (shape: Shape): Outlined => {
  const outline = rewound(shape)
  const project = geoMercator().fitWidth(WIDTH - 2 * MARGIN, outline)
  let [[, top], [, bottom]] = geoPath(project).bounds(outline)
  if (bottom - top > HIGHEST) project.fitSize([WIDTH - 2 * MARGIN, HIGHEST], outline)
  ;[[, top], [, bottom]] = geoPath(project).bounds(outline)
  const [x, y] = project.translate()
  project.translate([x + MARGIN, y + MARGIN - top])
  return {
    project,
    path: geoPath(project).digits(1)(outline) ?? '',
    height: Math.ceil(bottom - top + 2 * MARGIN),
  }
}
