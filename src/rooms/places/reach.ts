import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import type { Spot } from './rules/sought.ts'

/** Outcodes around a spot with how far they are, and the cells that they lie in. */
export type Reach = { outcodes: { outcode: string; miles: number }[]; cells: number[] }

type Found = { outcode: string; miles: number; cell: number | null }

/**
 * What lies within so many miles of a spot, as the crow flies from centre to centre: also on the other
 * side of a border, which the people who live beside one hardly see.
 */
export const reachFrom = async (tx: Tx, spot: Spot, miles: number): Promise<Reach> => {
  // A degree is about 69 miles from south to north, and less from west to east: by the cosine.
  const east = 69 * Math.cos((spot.latitude * Math.PI) / 180)
  const { rows } = await sql<Found>`
    select there.outcode, here.cell_id as cell,
      round(sqrt(power((there.latitude - ${spot.latitude}) * 69, 2)
        + power((there.longitude - ${spot.longitude}) * ${east}, 2))::numeric, 1) as miles
    from places.outcode there
    left join places.cell_locality here on here.locality_code = there.locality_code and here.until is null
    where there.latitude between ${spot.latitude - miles / 69} and ${spot.latitude + miles / 69}
      and there.longitude between ${spot.longitude - miles / east} and ${spot.longitude + miles / east}
    order by miles, there.outcode`.execute(tx)
  const near = rows.filter((row) => row.miles <= miles)
  return {
    outcodes: [...new Map(near.map((one) => [one.outcode, one.miles]))].map(([outcode, away]) => ({
      outcode,
      miles: away,
    })),
    cells: [...new Set(near.flatMap(({ cell }) => cell ?? []))],
  }
}

/** Where the centre of each of these outcodes is, for drawing. */
export const spotsOf = async (
  tx: Tx,
  outcodes: string[],
): Promise<Map<string, Spot & { town: string }>> => {
  if (outcodes.length === 0) return new Map()
  const rows = await tx
    .selectFrom('places.outcode')
    .select(['outcode', 'town', 'latitude', 'longitude'])
    .where('outcode', 'in', outcodes)
    .execute()
  return new Map(rows.map(({ outcode, ...spot }) => [outcode, spot]))
}
