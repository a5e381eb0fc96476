// Rows of the introductions room: every key is a column. Sealed words are plain here, as in rows.ts.
import type { Day, InCell } from './rows.ts'

export type Way = 'in person' | 'walking' | 'phone' | 'video' | 'writing'
export type Weight = 'must' | 'matters' | 'nice'
export type OfferKey = InCell & { offer_id: string; peer_id: string }

export type Offer = OfferKey & {
  service_id: string
  since: Day
  paused_until: Day | null
  last_asked_at: Date | null
}
export type OfferConcept = OfferKey & { concept_id: string; facet_id: string }
export type OfferWay = OfferKey & { way: Way; facet_id: string | null }
export type PlaceOffered = OfferKey & { place: number }
export type PlaceShown = PlaceOffered & { person_id: string }
export type PlaceTaken = PlaceShown & { introduction_id: string }
export type Request = InCell & {
  id: string
  person_id: string
  state: 'draft' | 'asking' | 'met' | 'closed'
  made_at: Date
  asked_at: Date | null
  ended_at: Date | null
  helped: boolean
  ended_because: 'met someone' | 'stopped asking' | 'nobody yet' | null
}
export type RequestConcept = InCell & {
  request_id: string
  concept_id: string
  weight: Weight
  person_id: string
  facet_id: string
}
export type RequestWay = InCell & { request_id: string; way: Way; person_id: string }
export type Outline = InCell & {
  request_id: string
  peer_id: string
  id: string
  person_id: string
  offer_id: string
  asked_at: Date
  stands_until: Date
  answer: 'glad' | 'not now' | null
  answered_at: Date | null
  asked_for: boolean
}
export type StepForward = InCell & {
  request_id: string
  peer_id: string
  person_id: string
  offer_id: string
  service_id: string
  id: string
}
export type Introduction = InCell & {
  id: string
  request_id: string
  person_id: string
  peer_id: string
  service_id: string
  agreed_at: Date
  ended_at: Date | null
}
export type Meeting = InCell & {
  introduction_id: string
  id: string
  person_id: string
  peer_id: string
  proposed_by: string
  meet_at: Date
  way: Way
  words: string
  made_at: Date
  agreed_at: Date | null
}
export type Report = InCell & {
  id: string
  by_id: string
  about_id: string
  answers_id: string
  words: string
  sent_at: Date
  answer: string | null
  answered_at: Date | null
}
