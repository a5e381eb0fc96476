import type { Listing } from '../rules/listing.ts'

const text = (value: string | number | null): string | null =>
  value === null ? null : String(value)

const together = (value: readonly unknown[]): string | null =>
  value.length === 0 ? null : JSON.stringify(value)

/** The columns of a listing that a feed can say, in the table's words. */
export const columnsOf = (listing: Listing, outcode: string | null) => ({
  name: listing.name,
  words: listing.words,
  how: listing.how,
  join_words: listing.joinWords,
  for_whom: listing.forWhom,
  url: listing.url,
  email: listing.email,
  phone: listing.phone,
  fees: listing.fees,
  accreditations: listing.accreditations,
  alert: listing.alert,
  status: listing.status,
  minimum_age: listing.minimumAge,
  maximum_age: listing.maximumAge,
  assured_on: listing.assuredOn,
  assurer_email: listing.assurerEmail,
  outcode,
})

export type Column = keyof ReturnType<typeof columnsOf>

/** The rows around a listing that a feed can say, one text a table, to tell whether they changed. */
export const rowsSaid = (listing: Listing): Record<Part, string | null> => ({
  location: together(listing.places),
  schedule: together(listing.meetings),
  service_area: together(listing.areas),
  cost_option: together(listing.costs),
  funding: together(listing.funding),
  contact: together([...listing.contacts, ...listing.phones]),
  language: together(listing.languages),
  attribute: together(listing.terms),
})

export const partNames = [
  'location',
  'schedule',
  'service_area',
  'cost_option',
  'funding',
  'contact',
  'language',
  'attribute',
] as const
export type Part = (typeof partNames)[number]

/** Everything a feed says of one service, by part, as it is kept in `source`. */
export const allSaid = (
  listing: Listing,
  outcode: string | null,
): { field: string; value: string | null }[] => [
  ...Object.entries(columnsOf(listing, outcode)).map(([field, value]) => ({
    field,
    value: text(value),
  })),
  ...Object.entries(rowsSaid(listing)).map(([field, value]) => ({ field, value })),
]
