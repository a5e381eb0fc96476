import type { Item, Kind } from './version.ts'

/** A version with all that goes along when it leaves Kith: where it stands, whose it is, where it comes from. */
export type Carried = {
  /** Its own address, for ever. */
  address: string
  id: string
  framework: {
    slug: string
    title: string
    kind: Kind
    madeBy: string
    madeFor: string | null
    source: string | null
    sourceUrl: string | null
    licence: string | null
  }
  number: number
  publishedOn: string
  decidedBy: string
  why: string
  withdrawnOn: string | null
  withdrawnWhy: string | null
  /** The version that it adapts. */
  adapts: { address: string; title: string } | null
  items: CarriedItem[]
  leftOut: { strand: string; words: string; reason: string }[]
  tookPart: { who: string; as: string; paid: string }[]
  dissent: { on: string | null; words: string; by: string | null; saidOn: string }[]
}

/** `from` is the item of the parent that it was, with the address where that stands. */
export type CarriedItem = Item & { from: { id: string; address: string } | null }
