// The sample as rows: every key is a column of db/migrations. Where the database keeps a sealed
// column (words_sealed, email_sealed, answer_sealed), the row here holds the plain words for the
// loader to seal: `words`, `email`, `answer`.

export type Audience =
  | 'only me'
  | 'match'
  | 'helpers'
  | 'might meet'
  | 'both yes'
  | 'public'
  | 'fair turns'
export type Sector = 'user-led group' | 'charity' | 'social care' | 'housing' | 'NHS'
export type How = 'one to one' | 'group' | 'drop-in' | 'online' | 'phone'
export type RoleName =
  | 'peer'
  | 'senior peer'
  | 'coordinator'
  | 'organisation lead'
  | 'steward'
  | 'national lead'
  | 'operator'
  | 'referrer'
export type FacetKind =
  | 'something else'
  | 'name'
  | 'words'
  | 'asking'
  | 'times'
  | 'experience'
  | 'contact'
  | 'access need'
  | 'language'
  | 'way'
  | 'time of week'
  | 'area'
  | 'near'

/** A row of a table that nothing else in the sample looks at. */
export type AnyRow = Record<string, unknown>

/** A calendar day, as `2026-11-23`. */
export type Day = string
export type InCell = { cell_id: number }

export type Cell = InCell & { open: boolean }
export type CellLocality = InCell & { locality_code: string; since: Day; until: Day | null }
export type Organisation = InCell & {
  id: string
  name: string
  sector: Sector
  invented: boolean
  source: string
  listed_on: Day
}
export type Service = InCell & {
  id: string
  organisation_id: string
  name: string
  words: string
  how: How
  join_words: string
  outcode: string | null
  venue_confidential: boolean
  wait_weeks_said: number | null
  places_said: number | null
  room_said: 'room' | 'full' | null
  said_on: Day | null
  said_by: string | null
  reports_to_id: string | null
  reports_to_name: string | null
  email: string | null
  phone: string | null
  minimum_age: number | null
  confirmed_on: Day | null
  confirmed_by: string | null
  claimed_on: Day | null
}
export type Account = {
  id: string
  /** Null for somebody who signs in with a code on paper. */
  email: string | null
  code_id?: string
  joined_at: Date
  confirmed_at: Date
}
export type Member = InCell & { person_id: string; adult_said_on: Day; joined_at: Date }
export type RoleHeld = InCell & { person_id: string; role: RoleName; scope_id: string; since: Day }
export type Facet = InCell & {
  person_id: string
  id: string
  kind: FacetKind
  concept_id: string | null
  tag: string | null
  words: string | null
  audience: Audience
  changed_at: Date
}
export type Shown = InCell & {
  owner_id: string
  facet_id: string
  audience: 'helpers' | 'might meet' | 'both yes' | 'public'
  viewer_id: string
  kind: FacetKind
  concept_id: string | null
  tag: string | null
  words: string | null
  shown_at: Date
}
export type Vouch = InCell & {
  service_id: string
  person_id: string
  since: Day
  until: Day | null
}
export type Answer = InCell & {
  id: string
  organisation_id: string
  part: string
  words: string
  answered_by: string
  published_at: Date
}
export type Commitment = InCell & {
  id: string
  organisation_id: string
  part: string
  what: string
  owner: string | null
  due_on: Day | null
  money: string | null
  who_decided: string | null
  made_at: Date
  published_at: Date | null
}
export type CommitmentWord = InCell & {
  commitment_id: string
  id: string
  organisation_id: string
  stands: 'on the way' | 'done' | 'changed' | 'stopped'
  words: string
  said_at: Date
}
