// What fit reads, and whom people would rather not meet, as rows: every key is a column.
import type { OfferKey, Weight } from './introduction-rows.ts'
import type { InCell } from './rows.ts'

export type OfferTag = OfferKey & { kind: string; tag: string; facet_id: string | null }
export type PublicPeer = InCell & { id: string; peer_id: string; service_id: string }
export type RequestTag = InCell & {
  request_id: string
  kind: string
  tag: string
  weight: Weight
  person_id: string
  facet_id: string | null
}
export type RequestMeet = InCell & {
  request_id: string
  concept_id: string
  weight: Weight
  person_id: string
}
export type ApartFrom = InCell & {
  id: string
  by_id: string
  organisation_id: string
  service_id: string | null
  made_at: Date
}
export type ApartNamed = InCell & { id: string; by_id: string; email: string; made_at: Date }
export type NeedMet = InCell & {
  introduction_id: string
  by_id: string
  person_id: string
  peer_id: string
  words: string
  said_at: Date
}
