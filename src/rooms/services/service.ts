import type { Schedule } from './rules/meeting.ts'

/** A service or group that offers peer support, as it says of itself. */
export type Service = {
  cell: number
  id: string
  organisationId: string
  name: string
  words: string
  how: string
  joinWords: string
  forWhom: string | null
  status: string
  outcode: string | null
  town: string | null
  venueConfidential: boolean
  waitWeeks: number | null
  places: number | null
  room: 'room' | 'full' | null
  fullUntil: string | null
  saidOn: string | null
  saidBy: string | null
  pausedUntil: string | null
  pauseWords: string | null
  confirmedOn: string | null
  confirmedBy: string | null
  claimedOn: string | null
  email: string | null
  phone: string | null
  url: string | null
  fees: string | null
  alert: string | null
  minimumAge: number | null
  maximumAge: number | null
  assuredOn: string | null
  /** Who reads it when something there worries somebody. */
  answers: string | null
  organisation: string
  sector: string
  invented: boolean
  source: string
  tags: { kind: string; value: string }[]
  concepts: { id: string; name: string }[]
  languages: { code: string | null; name: string | null }[]
  schedules: Schedule[]
  phones: { number: string; description: string | null }[]
  addresses: Address[]
}

/** The same as it stands in a list. */
export type Listed = Omit<Service, 'concepts' | 'phones' | 'addresses'>

export type Address = {
  name: string | null
  address_1: string
  address_2: string | null
  city: string
  postal_code: string
  latitude: number | null
  longitude: number | null
}
