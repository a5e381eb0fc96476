import type { Tx } from '../../platform/database/door.ts'
import type { AnyLocality } from './everywhere.ts'

/** A place by the first half of a postcode; undefined when none is held that begins so. */
export const byOutcode = async (tx: Tx, all: AnyLocality[], outcode: string) => {
  const row = await tx
    .selectFrom('places.outcode')
    .select(['town', 'latitude', 'longitude', 'locality_code'])
    .where('outcode', '=', outcode)
    .executeTakeFirst()
  const locality = row && all.find(({ code }) => code === row.locality_code)
  if (!locality) return byNation(tx, all, outcode)
  const label = `${outcode}, ${row.town}`
  return { kind: 'here', locality, spot: row, label, place: outcode } as const
}

const byNation = async (tx: Tx, all: AnyLocality[], outcode: string) => {
  const row = await tx
    .selectFrom('places.postcode_area')
    .select('nation')
    .where('area', '=', /^[A-Z]+/.exec(outcode)![0])
    .executeTakeFirst()
  if (!row) return undefined
  const localities = all.filter(({ nation }) => nation === row.nation)
  return { kind: 'nation', nation: row.nation, localities } as const
}
