import type { FormFacts } from '../../../../platform/http/route.ts'
import type { Stage } from '../../rules/group-stage.ts'

/** Somebody one might meet in the group. */
export type There = {
  id: string
  name: string | null
  words: string | null
  both: string[]
  also: string[]
}

export type Time = {
  id: string
  mine: boolean
  at: Date
  way: string
  words: string | null
  suits: boolean
  stands: boolean
}

export type SmallGroup = {
  id: string
  part: 'person' | 'peer'
  stage: Stage
  about: string
  way: string
  standsUntil: Date
  latest: Date
  decideBy: Date | null
  agreed: boolean
  least: number
  most: number
  there: There[] | null
  member: string | null
  isBeside: boolean
  beside: { name: string | null; words: string | null } | null
  times: Time[]
}

export type Shown = { data: SmallGroup; form: FormFacts }
