import { createHash } from 'node:crypto'
import { joinWordsOf, howOf } from './joining.ts'
import type { Listing, Refused } from './listing.ts'
import { meetingsOf } from './meetings.ts'
import { isMasked, placesOf, pointProblem } from './places.ts'
import { holdsCode, plain, plainUpTo } from './plain.ts'
import { day, isRaw, keepable, line, mailAddress, number, webAddress, type Raw } from './raw.ts'
import { areasOf, contactsOf, costsOf, fundingOf, languagesOf, phonesOf } from './reach.ts'
import { runnerOf } from './runner.ts'
import { forWhomOf, termsOf } from './terms.ts'

/** Raised when records should be read anew although their feeds have not changed. */
const READ_AS = 1
const LARGEST = 1_000_000
const LONGEST_WORDS = 4000

const STATUS: Record<string, Listing['status']> = {
  active: 'active',
  inactive: 'inactive',
  defunct: 'defunct',
  'temporarily closed': 'temporarily closed',
  archived: 'inactive',
  closed: 'defunct',
}

const ageOf = (raw: Raw, ...keys: string[]): number | null => {
  const said = number(raw, ...keys)
  return said !== null && Number.isInteger(said) && said >= 0 && said <= 130 ? said : null
}

const agesOf = (raw: Raw) => {
  const minimumAge = ageOf(raw, 'minimum_age', 'min_age')
  const maximumAge = ageOf(raw, 'maximum_age', 'max_age')
  const upsideDown = minimumAge !== null && maximumAge !== null && minimumAge > maximumAge
  return upsideDown ? { minimumAge: null, maximumAge: null } : { minimumAge, maximumAge }
}

const momentOf = (raw: Raw): Date | null => {
  const said = line(raw, 'last_modified', 'updated_at')
  const at = said !== null && day({ said }, 'said') !== null ? new Date(said) : null
  return at && !Number.isNaN(at.getTime()) ? at : null
}

const listingOf = (raw: Raw, external: string, name: string): Listing => {
  const confidential = isMasked(raw)
  const phones = phonesOf(raw)
  const contacts = contactsOf(raw)
  const reach = { url: webAddress(raw, 'url'), email: mailAddress(raw, 'email') }
  const email = reach.email ?? contacts.find((one) => one.email !== null)?.email ?? null
  const phone = phones[0]?.number ?? null
  return {
    external,
    name,
    words: plainUpTo(
      typeof raw['description'] === 'string' ? raw['description'] : '',
      LONGEST_WORDS,
    ),
    runner: runnerOf(raw, name),
    ...reach,
    email,
    phone,
    fees: line(raw, 'fees', 'fees_description'),
    accreditations: line(raw, 'accreditations'),
    alert: line(raw, 'alert'),
    status: STATUS[line(raw, 'status')?.toLowerCase() ?? 'active']!,
    ...agesOf(raw),
    assuredOn: day(raw, 'assured_date'),
    assurerEmail: mailAddress(raw, 'assurer_email'),
    modifiedAt: momentOf(raw),
    forWhom: forWhomOf(raw),
    how: howOf(raw),
    joinWords: joinWordsOf(raw, { ...reach, email, phone }),
    confidential,
    places: confidential ? [] : placesOf(raw),
    meetings: meetingsOf(raw),
    areas: areasOf(raw),
    costs: costsOf(raw),
    funding: fundingOf(raw),
    contacts,
    phones,
    languages: languagesOf(raw),
    terms: termsOf(raw),
  }
}

const problemOf = (raw: Raw, listing: Listing): string | undefined => {
  const status = line(raw, 'status')
  if (listing.status === undefined)
    return `Its status is “${status?.slice(0, 60)}”, which the standard does not know.`
  return pointProblem(placesOf(raw))
}

/** One record of any shape as a listing; or the reason why it cannot be read in, for a person to act on. */
export const readRecord = (raw: unknown): Listing | Refused => {
  if (!isRaw(raw)) return { refused: 'It is not a record at all.' }
  const external = line(raw, 'id')
  if (external === null)
    return { refused: 'It has no id, so it could not be told from others the next time.' }
  const said = line(raw, 'name')
  if (said !== null && holdsCode(said)) return { refused: 'Its name has code in it.' }
  const name = said === null ? '' : plain(said).replace(/\s+/g, ' ')
  if (name === '') return { refused: 'It has no name.' }
  const listing = listingOf(raw, external.slice(0, 200), name.slice(0, 300))
  const problem = problemOf(raw, listing)
  return problem === undefined ? listing : { refused: problem }
}

export type Kept = { raw: Raw; hash: Buffer; json: string }

/** A record as it is kept: without what cannot be held, and, where a place must not be found, without the place. */
export const asKept = (value: unknown): Kept | Refused => {
  const fit = keepable(value)
  if (!isRaw(fit)) return { refused: 'It is not a record at all.' }
  const raw = isMasked(fit) ? placeless(fit) : fit
  const json = JSON.stringify(raw)
  if (json.length > LARGEST)
    return { refused: `It is ${Math.round(json.length / 1000)} kB long. Kith takes up to 1,000.` }
  return { raw, json, hash: createHash('sha256').update(`${READ_AS}|${json}`).digest() }
}

const placeless = ({
  locations: _locations,
  service_at_locations: _at,
  service_at_location: _one,
  ...rest
}: Raw): Raw => ({ ...rest, locations: [{ mask_exact_address: true }] })
