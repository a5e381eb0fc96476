import type { Decision, Proposal } from '../proposals.ts'
import type { Readiness } from '../rules/decide.ts'
import type { Argument, Said } from '../said.ts'
import type { Seat } from '../seats.ts'
import type { Concept } from '../vocabulary.ts'

/** Words that were folded away, by what they are. */
export type Folded = Record<string, { by: string; why: string }>
/** What the page of one proposal shows. */
export type Facts = {
  proposal: Proposal
  concepts: Concept[]
  arguments: Argument[]
  folded: Folded
  stances: Said[]
  decision: Decision | null
  readiness: Readiness
  seat: Seat | null
}
