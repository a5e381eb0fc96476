import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import { findLocalityName, listLocalities, type Locality } from './localities.ts'
import { readOutcode } from './rules/outcode.ts'

export type FoundPlace = {
  outcode: string
  town: string
  /** What the place is called; null when the outcode lies in none that we know. */
  area: string | null
  /** The place with its cell; null when Kith is not open there. */
  locality: Locality | null
}

/** Finds a place by a postcode or its first half. Undefined when there is no such postcode. */
export const findByOutcode = async (tx: Tx, text: string): Promise<FoundPlace | undefined> => {
  const outcode = readOutcode(text)
  if (outcode === undefined) return undefined
  const row = await tx
    .selectFrom('places.outcode')
    .select(['town', 'locality_code'])
    .where('outcode', '=', outcode)
    .executeTakeFirst()
  if (!row) return undefined
  const code = row.locality_code
  const area = (code && (await findLocalityName(tx, code))) ?? null
  const locality = (await listLocalities(tx)).find((one) => one.code === code) ?? null
  return { outcode, town: row.town, area, locality }
}

/** Whether an outcode lies in the place of this cell; so does one whose place is not known. */
export const liesIn = async (tx: Tx, cell: number, outcode: string): Promise<boolean> => {
  const rows = await tx
    .selectFrom('places.outcode as there')
    .innerJoin('places.cell_locality as here', 'here.locality_code', 'there.locality_code')
    .where('there.outcode', '=', outcode)
    .where('here.until', 'is', null)
    .select('here.cell_id as cell')
    .execute()
  return rows.length === 0 || rows.some((one) => one.cell === cell)
}

export type NearOpen = Locality & { miles: number }

// A degree is about 69 miles from south to north, and less from west to east: by the cosine.
const milesBetween = sql<number>`69 * sqrt(
  power(there.latitude - here.latitude, 2)
  + power((there.longitude - here.longitude) * cos(radians(here.latitude)), 2))`

/** The open places, the nearest first, as the crow flies to the nearest part of each. */
export const listNearestOpen = async (tx: Tx, outcode: string): Promise<NearOpen[]> => {
  const rows = await tx
    .selectFrom('places.outcode as here')
    .innerJoin('places.outcode as there', (on) => on.on('there.locality_code', 'is not', null))
    .where('here.outcode', '=', outcode)
    .groupBy('there.locality_code')
    .select(['there.locality_code as code', sql<number>`min(${milesBetween})`.as('miles')])
    .execute()
  const miles = new Map(rows.map((row) => [row.code, row.miles]))
  const open = (await listLocalities(tx)).filter(({ code }) => miles.has(code))
  return open
    .map((one) => ({ ...one, miles: Math.round(miles.get(one.code)!) }))
    .sort((a, b) => a.miles - b.miles)
}

/** The outcodes whose middle lies within so many miles of the middle of this one, itself included. */
export const listOutcodesWithin = async (
  tx: Tx,
  outcode: string,
  miles: number,
): Promise<string[]> => {
  const rows = await tx
    .selectFrom('places.outcode as here')
    .innerJoin('places.outcode as there', (on) => on.on(sql<boolean>`${milesBetween} <= ${miles}`))
    .select('there.outcode')
    .where('here.outcode', '=', outcode)
    .orderBy('there.outcode')
    .execute()
  return rows.map((row) => row.outcode)
}
