// Rows of groups: every key is a column. Sealed words are plain here, as in rows.ts.
import type { Way } from './introduction-rows.ts'
import type { Day, InCell } from './rows.ts'

type HeldKey = InCell & { service_id: string; holder_id: string }
type GroupKey = InCell & { group_id: string; person_id: string }

export type Held = HeldKey & {
  rhythm: string
  next_at: Date
  way: Way
  just_come: boolean
  said_on: Day
}
export type About = HeldKey & { concept_id: string }
export type Joining = HeldKey & {
  person_id: string
  id: string
  name: string
  words: string | null
  asked_at: Date
  stands_until: Date
}
export type Welcome = HeldKey & {
  person_id: string
  id: string
  answer: 'welcome' | 'not now'
  words: string | null
}
export type Willing = InCell & { request_id: string; person_id: string }
export type Ready = InCell & { offer_id: string; peer_id: string }
export type SmallGroup = InCell & {
  id: string
  concept_id: string
  way: Way
  step: 'asking people' | 'asking peers' | 'agreeing' | 'meeting' | 'over'
  turns_at: Date
  peers_until: Date
}
export type GroupAsked = GroupKey & {
  id: string
  part: 'person' | 'peer'
  service_id: string | null
  concept_id: string
  way: Way
  stands_until: Date
  answer: 'yes' | 'no' | null
  over_at: Date | null
}
export type GroupYes = GroupKey & { part: 'person' | 'peer' }
export type Seat = GroupKey & { others: number; decide_by: Date }
export type Glimpse = InCell & {
  group_id: string
  viewer_id: string
  owner_id: string
  id: string
  service_id: string
}
export type Agreed = GroupKey
export type GroupMember = GroupKey & { beside_id: string; service_id: string; id: string }
export type GroupTime = InCell & {
  id: string
  viewer_id: string
  group_id: string
  proposer_id: string
  meet_at: Date
  way: Way
  words: string
  suits: boolean
  stands: boolean
}
