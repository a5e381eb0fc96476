import { readOutcode } from '../../../places/places.ts'
import type { Address, Place } from './listing.ts'
import { isRaw, line, number, things, webAddress, type Raw } from './raw.ts'

/** Every place of a service once, whichever way round its feed says it. */
const rawPlaces = (raw: Raw): Raw[] => {
  const at = things(raw, 'service_at_locations', 'service_at_location')
    .map((one) => one['location'])
    .filter(isRaw)
  const all = [...things(raw, 'locations'), ...at]
  return [...new Map(all.map((one, number_) => [keyOf(one, number_), one])).values()]
}

export const keyOf = (place: Raw, position: number): string => line(place, 'id') ?? `#${position}`

const pointOf = (place: Raw): [number | null, number | null] => {
  const { geometry } = place
  const pair = isRaw(geometry) ? geometry['coordinates'] : undefined
  if (Array.isArray(pair) && pair.length === 2)
    return [number({ at: pair[1] }, 'at'), number({ at: pair[0] }, 'at')]
  return [number(place, 'latitude', 'lat'), number(place, 'longitude', 'lon', 'lng')]
}

const addressOf = (place: Raw): Address | null => {
  const [said] = things(place, 'addresses', 'physical_addresses', 'physical_address')
  const from = said ?? place
  const address1 = line(from, 'address_1', 'address1', 'street_address')
  const postalCode = line(from, 'postal_code', 'postcode')
  const city = line(from, 'city')
  if (address1 === null && postalCode === null) return null
  return {
    attention: line(from, 'attention'),
    address1: address1 ?? '',
    address2: line(from, 'address_2', 'address2'),
    city: city ?? '',
    region: line(from, 'region'),
    stateProvince: line(from, 'state_province', 'county') ?? '',
    postalCode: postalCode ?? '',
    country: line(from, 'country')?.slice(0, 60) ?? 'GB',
  }
}

const kindOf = (place: Raw): Place['kind'] => {
  const said = line(place, 'location_type')
  return said === 'virtual' || said === 'postal' ? said : 'physical'
}

const accessOf = (place: Raw) =>
  things(place, 'accessibility', 'accessibilities', 'accessibility_for_disabilities').map(
    (one) => ({
      description: line(one, 'description', 'accessibility', 'name'),
      details: line(one, 'details'),
      url: webAddress(one, 'url'),
    }),
  )

const placeOf = (place: Raw, position: number): Place => {
  const [latitude, longitude] = pointOf(place)
  const address = addressOf(place)
  return {
    key: keyOf(place, position),
    kind: kindOf(place),
    name: line(place, 'name'),
    description: line(place, 'description'),
    latitude: longitude === null ? null : latitude,
    longitude: latitude === null ? null : longitude,
    outcode: readOutcode(address?.postalCode ?? '') ?? null,
    address,
    accessibility: accessOf(place),
  }
}

export const placesOf = (raw: Raw): Place[] => rawPlaces(raw).map(placeOf)

/** Somewhere that its own feed says must not be shown exactly: a refuge, a home. */
export const isMasked = (raw: Raw): boolean =>
  rawPlaces(raw).some((place) => place['mask_exact_address'] === true)

/** What is wrong with a point: there is no latitude of 900. */
export const pointProblem = (places: readonly Place[]): string | undefined => {
  for (const { latitude, longitude } of places) {
    if (latitude !== null && Math.abs(latitude) > 90)
      return `It says that it is at a latitude of ${latitude}. There is no such place.`
    if (longitude !== null && Math.abs(longitude) > 180)
      return `It says that it is at a longitude of ${longitude}. There is no such place.`
  }
  return undefined
}
