import type { Tx } from '../../platform/database/door.ts'
import { findAround, listEveryLocality } from './everywhere.ts'

/** A place by the first half of a postcode; undefined when none is held that begins so. */
export const byOutcode = async (tx: Tx, outcode: string) => {
  const around = await findAround(tx, outcode)
  if (!around) return byNation(tx, outcode)
  const { town, latitude, longitude, ...locality } = around
  const label = `${outcode}, ${town}`
  return { kind: 'here', locality, spot: { latitude, longitude }, label, place: outcode } as const
}

const byNation = async (tx: Tx, outcode: string) => {
  const row = await tx
    .selectFrom('places.postcode_area')
    .select('nation')
    .where('area', '=', /^[A-Z]+/.exec(outcode)![0])
    .executeTakeFirst()
  if (!row) return undefined
  const all = await listEveryLocality(tx)
  const localities = all.filter(({ nation }) => nation === row.nation)
  return { kind: 'nation', nation: row.nation, localities } as const
}
