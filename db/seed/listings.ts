// What stands around each invented service: when it meets, where, in which languages, who keeps its page.
import stock from './stock/listings.json' with { type: 'json' }
import type { Random } from './random.ts'
import type { AnyRow, Service } from './rows.ts'
import type { Offering } from './services.ts'
import { dayBefore } from './when.ts'
import { daysAfter } from '../../src/platform/clock.ts'

type Stock = (typeof stock)[number]
type Making = { random: Random; start: Date; one: Stock; service: Service }

const ofService = ({ cell_id, id, organisation_id }: Service) => ({
  cell_id,
  service_id: id,
  organisation_id,
})

const tags = ({ one, service }: Making): AnyRow[] =>
  (['how', 'for', 'access'] as const).flatMap((kind) =>
    one[kind].map((value) => ({ ...ofService(service), kind, value })),
  )

const names: Readonly<Record<string, string>> = {
  en: 'English',
  so: 'Somali',
  pl: 'Polish',
  ur: 'Urdu',
  pa: 'Punjabi',
  bn: 'Bengali',
  bfi: 'British Sign Language',
  ar: 'Arabic',
}

const languages = ({ random, start, one, service }: Making): AnyRow[] =>
  one.languages.map((code) => ({
    ...ofService(service),
    id: random.id(start),
    code,
    name: names[code],
  }))

const schedules = ({ random, start, one, service }: Making): AnyRow[] =>
  one.schedule === null
    ? []
    : [
        {
          ...ofService(service),
          id: random.id(start),
          freq: one.schedule.freq,
          byday: one.schedule.byday,
          opens_at: one.schedule.opensAt,
          closes_at: one.schedule.closesAt,
        },
      ]

const contacts = ({ random, start, one, service }: Making): AnyRow[] =>
  one.phone === null
    ? []
    : [{ ...ofService(service), id: random.id(start), title: 'Whoever is in' }]

const phones = ({ random, start, one, service }: Making, [contact]: AnyRow[]): AnyRow[] =>
  contact
    ? [
        {
          ...ofService(service),
          id: random.id(start),
          contact_id: contact['id'],
          number: one.phone,
        },
      ]
    : []

type Venue = NonNullable<Stock['venue']>

const venueRows = ({ random, start, service }: Making, venue: Venue) => {
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

// Invented, as the services are: two of every three that said something said it in a short return.
const returns = ({ random, start, service }: Making): AnyRow[] =>
  service.said_on === null
    ? []
    : [
        {
          ...ofService(service),
          id: random.id(start),
          words: random.chance(0.2) ? 'Our door code has changed. Ring when you come.' : null,
          paid_peers: random.chance(0.6) ? random.whole(0, 6) : null,
          voluntary_peers: random.chance(0.6) ? random.whole(0, 9) : null,
          returned_on: service.said_on,
        },
      ]

const said = ({ random, start, service }: Making): AnyRow[] =>
  service.said_on === null
    ? []
    : [
        {
          ...ofService(service),
          id: random.id(start),
          room: service.room_said,
          places: service.places_said,
          wait_weeks: service.wait_weeks_said,
          said_on: service.said_on,
          said_by: service.said_by,
          through: 'return',
        },
      ]

const keeping = ({ one, service, start }: Making): AnyRow[] =>
  one.confirmedDaysAgo === null
    ? []
    : [
        {
          ...ofService(service),
          claimed_through: 'link',
          return_every: 'three months',
          next_return_on: dayBefore(start, Math.min(0, one.confirmedDaysAgo - 92)),
        },
      ]

const sources = ({ one, service, start }: Making): AnyRow[] => [
  {
    ...ofService(service),
    field: 'words',
    origin: one.confirmedDaysAgo === null ? 'sample' : 'owner',
    value: service.words,
    said_at: daysAfter(start, -200),
  },
]

/** Rows by table for every service, in an order that every foreign key agrees with. */
export const makeListings = (
  random: Random,
  offerings: readonly Offering[],
  start: Date,
): Record<string, AnyRow[]> => {
  const makings = offerings.map(({ slug, service }) => ({
    random,
    start,
    service,
    one: stock.find((one) => one.slug === slug)!,
  }))
  const of = (make: (making: Making) => AnyRow[]) => makings.flatMap(make)
  const concepts = new Map(offerings.map(({ slug, about }) => [slug, about]))
  const reached = makings.map((making) => {
    const contact = contacts(making)
    return { contact, phone: phones(making, contact) }
  })
  const venues = makings.flatMap((making) =>
    making.one.venue ? [venueRows(making, making.one.venue)] : [],
  )
  const at = (table: keyof ReturnType<typeof venueRows>) => venues.map((rows) => rows[table])
  return {
    'services.tag': of(tags),
    'services.about': of(({ one, service }) =>
      [...new Set([...concepts.get(one.slug)!, ...one.about])].map((concept_id) => ({
        ...ofService(service),
        concept_id,
      })),
    ),
    'services.language': of(languages),
    'services.location': at('services.location'),
    'services.address': at('services.address'),
    'services.accessibility': at('services.accessibility'),
    'services.service_at_location': at('services.service_at_location'),
    'services.schedule': of(schedules),
    'services.contact': reached.flatMap(({ contact }) => contact),
    'services.phone': reached.flatMap(({ phone }) => phone),
    'services.said': of(said),
    'services.return': of(returns),
    'services.keeping': of(keeping),
    'services.source': of(sources),
  }
}

/** What of the stock stands on the service itself. */
export const listingOf = (slug: string, start: Date) => {
  const one = stock.find((other) => other.slug === slug)
  if (!one) throw new Error(`db/seed/stock/listings.json says nothing of ${slug}`)
  const confirmed = one.confirmedDaysAgo === null ? null : dayBefore(start, one.confirmedDaysAgo)
  return {
    email: one.email,
    phone: one.phone,
    minimum_age: one.minimumAge,
    confirmed_on: confirmed,
    confirmed_by: confirmed === null ? null : 'Whoever keeps the page',
    claimed_on: confirmed,
  }
}
