// One service as a feed of any shape says it, in the words of Open Referral UK 3. Null is "not said".

export type Place = {
  key: string
  kind: 'physical' | 'postal' | 'virtual'
  name: string | null
  description: string | null
  latitude: number | null
  longitude: number | null
  outcode: string | null
  address: Address | null
  accessibility: { description: string | null; details: string | null; url: string | null }[]
}

export type Address = {
  attention: string | null
  address1: string
  address2: string | null
  city: string
  region: string | null
  stateProvince: string
  postalCode: string
  country: string
}

export type Meeting = {
  place: string | null
  validFrom: string | null
  validTo: string | null
  dtstart: string | null
  freq: 'WEEKLY' | 'MONTHLY' | null
  every: number | null
  byday: string | null
  bymonthday: string | null
  description: string | null
  opensAt: string | null
  closesAt: string | null
  link: string | null
  attending: string | null
  notes: string | null
}

export type Cost = {
  option: string | null
  amount: number | null
  currency: string | null
  description: string | null
  validFrom: string | null
  validTo: string | null
}

export type Contact = {
  name: string | null
  title: string | null
  department: string | null
  email: string | null
}
export type Phone = { number: string; extension: string | null; description: string | null }
export type Term = { key: string; name: string; vocabulary: string; description: string | null }

export type Runner = {
  key: string | null
  name: string
  description: string | null
  email: string | null
  website: string | null
  logo: string | null
  uri: string | null
  identifiers: { scheme: string | null; kind: string; identifier: string }[]
}

export type Listing = {
  external: string
  name: string
  words: string
  runner: Runner
  url: string | null
  email: string | null
  phone: string | null
  fees: string | null
  accreditations: string | null
  alert: string | null
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed'
  minimumAge: number | null
  maximumAge: number | null
  assuredOn: string | null
  assurerEmail: string | null
  modifiedAt: Date | null
  forWhom: string | null
  how: 'one to one' | 'group' | 'drop-in' | 'online' | 'phone' | 'not said'
  joinWords: string
  /** The place must not be found: nothing here says where it is. */
  confidential: boolean
  places: Place[]
  meetings: Meeting[]
  areas: { name: string; extent: string | null; kind: string | null; uri: string | null }[]
  costs: Cost[]
  funding: string[]
  contacts: Contact[]
  phones: Phone[]
  languages: { code: string | null; name: string | null; note: string | null }[]
  terms: Term[]
}

/** Why a record cannot be read in. */
export type Refused = { refused: string }
