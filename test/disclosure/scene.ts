import type { Kith, Seen, Visitor } from '../harness/harness.ts'
import { settleIn, type Newcomer } from './set-up.ts'

/** A few people in a cell of their own, each signed in by their own letter. */
export type Scene = {
  kith: Kith
  cell: number
  as: (slug: string) => Visitor
  email: (slug: string) => string
  id: (slug: string) => string
}

type Cast = { cell: number; people: Newcomer[]; places?: number }

export const openScene = async (kith: Kith, { cell, people, places }: Cast): Promise<Scene> => {
  const settled = await settleIn(kith, cell, people, places)
  const visitors = new Map<string, Visitor>()
  for (const [slug, { email }] of settled) visitors.set(slug, await kith.join(email))
  return {
    kith,
    cell,
    as: (slug) => visitors.get(slug)!,
    email: (slug) => settled.get(slug)!.email,
    id: (slug) => settled.get(slug)!.id,
  }
}

/** Another window of the same browser. */
export const anotherTab = (kith: Kith, one: Visitor): Visitor => {
  const tab = kith.visitor()
  for (const [name, value] of one.cookies) tab.cookies.set(name, value)
  return tab
}

/** Pages that say how things are: done, to be mended, or changed meanwhile; and never broken. */
export const clear = (...pages: Seen[]): void => {
  for (const { status, words } of pages)
    if (![200, 409, 422].includes(status)) throw new Error(`${status}: ${words.slice(0, 300)}`)
}
