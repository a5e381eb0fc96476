// Where an invented service meets.
import type { Making, Stock } from './listing-rows.ts'

type Venue = NonNullable<Stock['venue']>

export const venueRows = ({ random, start, service }: Making, venue: Venue) => {
  const { cell_id, organisation_id } = service
  const [location_id, at] = [random.id(start), random.id(start)]
  const here = { cell_id, organisation_id, location_id }
  return {
    'services.location': {
      cell_id,
      organisation_id,
      id: location_id,
      kind: 'physical',
      name: venue.name,
      outcode: service.outcode,
      latitude: venue.latitude,
      longitude: venue.longitude,
    },
    'services.address': {
      ...here,
      id: random.id(start),
      kind: 'physical',
      address_1: venue.address,
      city: venue.city,
      state_province: venue.city,
      postal_code: venue.postcode,
      country: 'GB',
    },
    'services.accessibility': {
      ...here,
      id: random.id(start),
      description: 'Step-free from the street',
    },
    'services.service_at_location': {
      ...here,
      id: at,
      service_id: service.id,
      venue_confidential: false,
      confidential: false,
    },
  }
}
