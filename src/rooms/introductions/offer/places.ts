import type { Acting } from '../../../platform/acting.ts'

export type Offer = {
  id: string
  places: number
  taken: number
  ways: string[]
  pausedUntil: string | null
  service: string
}

/** What a peer offers; undefined for somebody no service has vouched for. */
export const readOffer = async ({ tx, me, cell }: Acting): Promise<Offer | undefined> => {
  const row = await tx
    .selectFrom('introductions.offer as offer')
    .innerJoin('services.service as service', (join) =>
      join
        .onRef('service.cell_id', '=', 'offer.cell_id')
        .onRef('service.id', '=', 'offer.service_id'),
    )
    .select(['offer.offer_id', 'offer.paused_until', 'service.name'])
    .where('offer.cell_id', '=', cell)
    .where('offer.peer_id', '=', me)
    .executeTakeFirst()
  if (!row) return undefined
  const places = await rowsOf(tx, 'introductions.place_offered', cell, row.offer_id)
  const taken = await rowsOf(tx, 'introductions.place_taken', cell, row.offer_id)
  const ways = await tx
    .selectFrom('introductions.offer_way')
    .select('way')
    .where('cell_id', '=', cell)
    .where('offer_id', '=', row.offer_id)
    .execute()
  return {
    id: row.offer_id,
    places: places.length,
    taken: taken.length,
    ways: ways.map(({ way }) => way),
    pausedUntil: row.paused_until,
    service: row.name,
  }
}

type PlaceTable = 'introductions.place_offered' | 'introductions.place_taken'

const rowsOf = async (
  tx: Acting['tx'],
  table: PlaceTable,
  cell: number,
  offer: string,
): Promise<number[]> => {
  const rows = await tx
    .selectFrom(table)
    .select('place')
    .where('cell_id', '=', cell)
    .where('offer_id', '=', offer)
    .execute()
  return rows.map((row) => row.place).sort((a, b) => a - b)
}

/** Offers so many places, keeping those in use. False, and nothing changed, when more are in use. */
export const putPlaces = async (
  { tx, me, cell }: Acting,
  offer: Offer,
  wanted: number,
): Promise<boolean> => {
  const offered = await rowsOf(tx, 'introductions.place_offered', cell, offer.id)
  const taken = await rowsOf(tx, 'introductions.place_taken', cell, offer.id)
  if (wanted < taken.length) return false
  const free = offered.filter((place) => !taken.includes(place))
  const spare = free.slice(Math.max(0, wanted - taken.length))
  if (spare.length > 0)
    await tx
      .deleteFrom('introductions.place_offered')
      .where('cell_id', '=', cell)
      .where('offer_id', '=', offer.id)
      .where('place', 'in', spare)
      .execute()
  const unused = Array.from({ length: 12 }, (_, at) => at + 1).filter(
    (place) => !offered.includes(place),
  )
  const added = unused.slice(0, Math.max(0, wanted - offered.length))
  if (added.length > 0)
    await tx
      .insertInto('introductions.place_offered')
      .values(added.map((place) => ({ cell_id: cell, offer_id: offer.id, place, peer_id: me })))
      .execute()
  return true
}
