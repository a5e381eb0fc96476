// What each invented organisation offers, in its own words. Some have said a wait and places, on a
// day; for the others it is not known.
import stock from './stock/services.json' with { type: 'json' }
import type { Organisations } from './organisations.ts'
import type { Random } from './random.ts'
import type { How, Service } from './rows.ts'
import { listingOf } from './listings.ts'
import { dayBefore } from './when.ts'

export type Offering = {
  slug: string
  service: Service
  /** How many peers the service vouches for in the sample. */
  peers: number
  /** What its peers have been through, where the service is for something in particular. */
  about: readonly string[]
  /** Given names, where the group is for some people only. */
  given: readonly string[]
}

type Stock = (typeof stock)[number]

export const makeServices = (
  random: Random,
  organisations: Organisations,
  start: Date,
): readonly Offering[] =>
  stock.map((one) => ({
    slug: one.slug,
    service: makeService(random, organisations, one, start),
    peers: one.peers,
    about: one.about,
    given: one.given,
  }))

const makeService = (
  random: Random,
  organisations: Organisations,
  one: Stock,
  start: Date,
): Service => {
  const organisation = organisations.get(one.organisation)!
  return {
    cell_id: organisation.cell_id,
    id: random.id(start),
    organisation_id: organisation.id,
    name: one.name,
    words: one.words,
    how: one.how as How,
    join_words: one.joinWords,
    outcode: one.outcode,
    venue_confidential: one.venueConfidential,
    wait_weeks_said: one.waitWeeks,
    places_said: one.places,
    room_said: one.places === null ? null : one.places > 0 ? 'room' : 'full',
    said_on: one.saidDaysAgo === null ? null : dayBefore(start, one.saidDaysAgo),
    said_by: one.saidBy,
    reports_to_id: null,
    reports_to_name: null,
    ...listingOf(one.slug, start),
  }
}
