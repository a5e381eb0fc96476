import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import type { Spot } from './rules/sought.ts'

/** An outcode, where its centre is, and how far away that is. */
export type Near = Spot & { outcode: string; town: string; miles: number }
/** Outcodes around a spot, the nearest first, and the cells that they lie in. */
export type Reach = { outcodes: Near[]; cells: number[]; online: number | undefined }

type Found = Near & { cell: number | null; online: number | null }

/**
 * What lies within so many miles of a spot, as the crow flies from centre to centre: also on the other
 * side of a border, which the people who live beside one hardly see. The online cell is near everyone.
 */
export const reachFrom = async (tx: Tx, spot: Spot, miles: number): Promise<Reach> => {
  // A degree is about 69 miles from south to north, and less from west to east: by the cosine.
  const east = 69 * Math.cos((spot.latitude * Math.PI) / 180)
  const { rows } = await sql<Found>`
    select there.outcode, there.town, there.latitude, there.longitude, here.cell_id as cell,
      (select cell_id from places.cell where kind = 'online') as online,
      round(sqrt(power((there.latitude - ${spot.latitude}) * 69, 2)
        + power((there.longitude - ${spot.longitude}) * ${east}, 2))::numeric, 1) as miles
    from places.outcode there
    left join places.cell_locality here on here.locality_code = there.locality_code and here.until is null
    where there.latitude between ${spot.latitude - miles / 69} and ${spot.latitude + miles / 69}
      and there.longitude between ${spot.longitude - miles / east} and ${spot.longitude + miles / east}
    order by miles, there.outcode`.execute(tx)
  const near = rows.filter((row) => row.miles <= miles)
  const outcodes = new Map(
    near.map(({ cell: _cell, online: _online, ...one }) => [one.outcode, one]),
  )
  return {
    outcodes: [...outcodes.values()],
    cells: [...new Set(near.flatMap(({ cell }) => cell ?? []))],
    online: rows[0]?.online ?? undefined,
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
