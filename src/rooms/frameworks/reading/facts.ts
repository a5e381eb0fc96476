import type { Item, Kind } from '../rules/version.ts'
import type { At } from './reading.routes.ts'

/** A framework as anybody may read it. */
export type Framework = {
  id: string
  slug: string
  kind: Kind
  title: string
  madeBy: string
  madeFor: string | null
  source: string | null
  sourceUrl: string | null
  licence: string | null
  about: string | null
  cell: number | null
}

/** A version of another framework, or another version of this one. */
export type Linked = At & { title: string }

/** What stands once on the page of a version, besides its items. */
export type Version = {
  id: string
  number: number
  publishedOn: string
  fromId: string | null
  from: Linked | null
  decidedBy: string
  why: string
  keptWhy: string | null
  withdrawnOn: string | null
  withdrawnWhy: string | null
  replacedBy: Linked | null
}

export type TookPart = { who: string; as: string; paid: string }

export type Dissent = {
  item: string | null
  words: string
  /** Null when whoever said it took their name away. */
  by: string | null
  saidOn: string
  sourceUrl: string | null
}

export type ShownItem = Item & { from: string | null }

export type LeftOutShown = { strand: string; words: string; reason: string }

/** A parent changed, and what those who keep the child decided. */
export type Told = {
  version: At
  decided: 'stay' | 'follow' | 'later'
  why: string | null
  decidedOn: string
}

/** Some of a family, and whether there are more than are listed. */
export type Some = { family: Linked[]; more: boolean }
