// Rows of whose turn it is, of who was set aside, and of who was asked for in particular.
import type { OfferKey } from './introduction-rows.ts'
import type { InCell } from './rows.ts'

export type KeptApart = InCell & {
  by_id: string
  about_id: string
  id: string
  words: string | null
  made_at: Date
}
export type RequestNear = InCell & {
  request_id: string
  person_id: string
  band: 'few' | 'some' | 'many'
}
export type AskedFor = InCell & {
  request_id: string
  id: string
  person_id: string
  peer_id: string
  asked_at: Date
  stands_until: Date
}
export type Turn = OfferKey & { id: string; asked_at: Date }
