import type { Tx } from '../../platform/database/door.ts'
import { findLocality, type Locality } from './localities.ts'
import { findByOutcode, listNearestOpen, type FoundPlace, type NearOpen } from './outcodes.ts'

/** Where somebody asked about: an open place; or an outcode that lies in none, with the nearest. */
export type Looked = { locality: Locality | null; found: FoundPlace | null; near: NearOpen[] }

/** A place is asked for by its own name in an address, or by a postcode. */
export const lookForPlace = async (tx: Tx, asked: string): Promise<Looked> => {
  const named = await findLocality(tx, asked)
  if (named) return { locality: named, found: null, near: [] }
  const found = (await findByOutcode(tx, asked)) ?? null
  const near = found && !found.locality ? await listNearestOpen(tx, found.outcode) : []
  return { locality: found?.locality ?? null, found, near }
}
