import type { Tx } from '../../../../platform/database/door.ts'
import type { Listing, Place } from '../rules/listing.ts'
import { outcodeOf, type Gazetteer } from './gazetteer.ts'
import { idIn } from './ids.ts'

/** A listing's rows: whose they are. */
export type Whose = {
  cell: number
  feed: string
  service: string
  organisation: string
  external: string
}

export const locationId = ({ feed, organisation, external }: Whose, key: string): string =>
  idIn(feed, 'location', organisation, ...(key.startsWith('#') ? [external, key] : [key]))

export const atId = (whose: Whose, key: string): string =>
  idIn(whose.feed, 'service at location', whose.service, key)

const says = ({ name, latitude, address, description }: Place) =>
  name !== null || latitude !== null || address !== null || description !== null

/** Takes away where it was said to be, and the places that nothing else is at. */
export const clearPlaces = async (
  tx: Tx,
  { cell, service, organisation }: Whose,
): Promise<void> => {
  const gone = await tx
    .deleteFrom('services.service_at_location')
    .where('cell_id', '=', cell)
    .where('service_id', '=', service)
    .returning('location_id as id')
    .execute()
  if (gone.length === 0) return
  await tx
    .deleteFrom('services.location as location')
    .where('location.cell_id', '=', cell)
    .where('location.organisation_id', '=', organisation)
    .where(
      'location.id',
      'in',
      gone.map(({ id }) => id),
    )
    .where((one) =>
      one.not(
        one.exists(
          one
            .selectFrom('services.service_at_location as at')
            .whereRef('at.cell_id', '=', 'location.cell_id')
            .whereRef('at.organisation_id', '=', 'location.organisation_id')
            .whereRef('at.location_id', '=', 'location.id')
            .select('at.id'),
        ),
      ),
    )
    .execute()
}

const writePlace = async (
  tx: Tx,
  whose: Whose,
  place: Place,
  outcode: string | null,
): Promise<void> => {
  const key = { cell_id: whose.cell, organisation_id: whose.organisation }
  const id = locationId(whose, place.key)
  const row = {
    kind: place.kind,
    name: place.name,
    description: place.description,
    outcode,
    latitude: place.latitude,
    longitude: place.longitude,
  }
  await tx
    .insertInto('services.location')
    .values({ ...key, id, ...row })
    .onConflict((conflict) =>
      conflict.columns(['cell_id', 'organisation_id', 'id']).doUpdateSet(row),
    )
    .execute()
  for (const table of ['services.address', 'services.accessibility'] as const)
    await tx
      .deleteFrom(table)
      .where('cell_id', '=', whose.cell)
      .where('organisation_id', '=', whose.organisation)
      .where('location_id', '=', id)
      .execute()
  await writeAround(tx, { ...key, location_id: id }, whose, place)
  await tx
    .insertInto('services.service_at_location')
    .values({
      ...key,
      id: atId(whose, place.key),
      service_id: whose.service,
      location_id: id,
      venue_confidential: false,
      confidential: false,
    })
    .execute()
}

type At = { cell_id: number; organisation_id: string; location_id: string }

const writeAround = async (tx: Tx, at: At, whose: Whose, place: Place): Promise<void> => {
  const { address } = place
  if (address)
    await tx
      .insertInto('services.address')
      .values({
        ...at,
        id: idIn(whose.feed, 'address', at.location_id),
        kind: place.kind,
        attention: address.attention,
        address_1: address.address1,
        address_2: address.address2,
        city: address.city,
        region: address.region,
        state_province: address.stateProvince,
        postal_code: address.postalCode,
        country: address.country,
      })
      .execute()
  if (place.accessibility.length > 0)
    await tx
      .insertInto('services.accessibility')
      .values(
        place.accessibility.map((one, number) => ({
          ...at,
          id: idIn(whose.feed, 'accessibility', at.location_id, number),
          ...one,
        })),
      )
      .execute()
}

/** Writes where it is said to be. A place that says nothing is none. */
export const writePlaces = async (
  tx: Tx,
  whose: Whose,
  { places }: Listing,
  gazetteer: Gazetteer,
): Promise<void> => {
  await clearPlaces(tx, whose)
  for (const place of places)
    if (says(place))
      await writePlace(tx, whose, place, outcodeOf(gazetteer, place)?.outcode ?? null)
}
