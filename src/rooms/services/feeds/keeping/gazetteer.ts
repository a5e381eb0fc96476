import type { Tx } from '../../../../platform/database/door.ts'
import { listConcepts, offered, type Saying } from '../../../stewardship/stewardship.ts'
import type { Listing, Place } from '../rules/listing.ts'

export type Outcode = {
  outcode: string
  latitude: number
  longitude: number
  locality: string | null
}

/** What a feed's words are read against: outcodes, the cell of each locality that has one, and sayings. */
export type Gazetteer = {
  outcodes: ReadonlyMap<string, Outcode>
  cells: Map<string, number>
  sayings: readonly Saying[]
}

// Everybody's words only: those of one place are for its own people, and the worker does not read them.
const readSayings = async (tx: Tx): Promise<Saying[]> => {
  const concepts = offered(await listConcepts(tx))
  const said = await tx
    .selectFrom('stewardship.saying')
    .select(['concept_id as concept', 'words'])
    .execute()
  const known = new Set(concepts.map(({ id }) => id))
  return [
    ...concepts.map(({ id, name }) => ({ concept: id, words: name })),
    ...said.filter(({ concept }) => known.has(concept)),
  ]
}

export const readGazetteer = async (tx: Tx): Promise<Gazetteer> => {
  const outcodes = await tx
    .selectFrom('places.outcode')
    .select(['outcode', 'latitude', 'longitude', 'locality_code as locality'])
    .execute()
  // After a merger a locality has two cells: the elder takes what is new.
  const cells = await tx
    .selectFrom('places.cell_locality')
    .select(['locality_code as code', 'cell_id as cell'])
    .where('until', 'is', null)
    .orderBy('cell_id', 'desc')
    .execute()
  return {
    outcodes: new Map(outcodes.map((one) => [one.outcode, one])),
    cells: new Map(cells.map(({ code, cell }) => [code, cell])),
    sayings: await readSayings(tx),
  }
}

// About ten miles: beyond that a point lies in no place we know.
const NEAR_DEGREES = 0.15

const nearest = (
  { outcodes }: Pick<Gazetteer, 'outcodes'>,
  { latitude, longitude }: Place,
): Outcode | undefined => {
  if (latitude === null || longitude === null) return undefined
  const east = Math.cos((latitude * Math.PI) / 180)
  const away = (one: Outcode) =>
    Math.hypot(one.latitude - latitude, (one.longitude - longitude) * east)
  let best: Outcode | undefined
  for (const one of outcodes.values()) if (!best || away(one) < away(best)) best = one
  return best && away(best) <= NEAR_DEGREES ? best : undefined
}

/** The outcode of one place, by its postcode, else by its point; undefined where neither is known to us. */
export const outcodeOf = (gazetteer: Gazetteer, place: Place): Outcode | undefined =>
  (place.outcode === null ? undefined : gazetteer.outcodes.get(place.outcode)) ??
  nearest(gazetteer, place)

/** Where a service is: the first of its places that is known. */
export const whereIs = (gazetteer: Gazetteer, { places }: Listing): Outcode | undefined => {
  for (const place of places) {
    const found = outcodeOf(gazetteer, place)
    if (found) return found
  }
  return undefined
}
