// What stands around each invented service: when it meets, where, in which languages, who keeps its page.
import stock from './stock/listings.json' with { type: 'json' }
import {
  contacts,
  languages,
  ofService,
  phones,
  schedules,
  tags,
  type Making,
} from './listing-rows.ts'
import { keeping, returns, said, sources } from './listing-said.ts'
import { venueRows } from './listing-venues.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import type { Offering } from './services.ts'
import { dayBefore } from './when.ts'

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
