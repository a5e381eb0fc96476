/** A proposal as it is told in stock/stewards.json. */
export type Told = {
  kind: string
  why: string
  by: string
  signed: string | null
  daysAgo: number
  concept?: string
  name?: string
  both?: string
  about?: string
  theme?: string
  broader?: string | null
  words?: string
  rule?: string
  value?: number
  arguments: ToldArgument[]
  stances: { seat: string; says: string; words: string; daysAgo: number }[]
  decision?: {
    seat: string
    says: string
    peer: string
    other: string
    why: string
    daysAgo: number
  }
}

export type ToldArgument = {
  by: string
  side: string
  signed: string | null
  words: string
  daysAgo: number
  folded?: { seat: string; why: string }
}
