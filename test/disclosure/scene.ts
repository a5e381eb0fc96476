import type { Kith, Seen, Visitor } from '../harness/harness.ts'
import { well } from './driver.ts'
import { cardsOf, ownThings, vocabulary } from './pages.ts'
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
  const { email, id } = {
    email: (slug: string) => settled.get(slug)!.email,
    id: (slug: string) => settled.get(slug)!.id,
  }
  return { kith, cell, as: (slug) => visitors.get(slug)!, email, id }
}

export const [ward, voices, debt] = [vocabulary[1]!, vocabulary[2]!, vocabulary[33]!]

/** Puts on one's offer what one has lived: `{ [concept]: audience }`. */
export const offer = async (
  { as }: Scene,
  peer: string,
  lived: Record<string, string>,
  words: Record<string, string> = {},
) => {
  const typed = { name: `Name of ${peer}`, words: `Words of ${peer}`, ...words }
  well(await as(peer).fill('/offer', '/offer', typed))
  const form = (await as(peer).get('/offer')).form('/offer/experiences')
  const rows = form.fields['experience']!.map((row) => row.split(':')[0]!).map(
    (id) => `${id}:${lived[id] ?? 'no'}`,
  )
  well(await as(peer).submit(form, { experience: rows }))
}

type Asking = { name?: string; words?: string; lived?: Record<string, string>; wishes?: string[] }

/** Says all that one wants to say, and asks. Whatever is not among the wishes is left out this time. */
export const ask = async (
  { as, kith }: Scene,
  person: string,
  { name, words, lived = {}, wishes }: Asking = {},
) => {
  const visitor = as(person)
  well(
    await visitor.fill('/ask', '/ask', {
      name: name ?? `Name of ${person}`,
      words: words ?? `Words of ${person}`,
    }),
  )
  well(await visitor.fill('/ask/common', '/ask/common', { concepts: Object.keys(lived) }))
  const page = await visitor.get('/ask/matters')
  const own = [...ownThings(page.html)]
    .filter(([thing]) => thing.startsWith('lived '))
    .map(([thing, id]) => ({ id, concept: thing.slice(6) }))
  const typed = {
    audience: own.map(({ id, concept }) => `${id}:${lived[concept]}`),
    weight: own.map(
      ({ id, concept }) =>
        `${id}:${(wishes ?? Object.keys(lived)).includes(concept) ? 'matters' : 'no'}`,
    ),
  }
  well(await visitor.submit(page.form('/ask/matters'), typed))
  well(await visitor.fill('/ask/check', '/ask/check'))
  await kith.settle()
}

/** Changes who may see one thing, on one's own page. */
export const setAudience = async (
  { as, kith }: Scene,
  who: string,
  thing: string,
  audience: string,
) => {
  const page = await as(who).get('/me')
  const id = ownThings(page.html).get(thing)
  const form = page.forms.find(({ fields }) => fields['facet']?.[0] === id)!
  well(await as(who).submit(form, { audience }))
  await kith.settle()
}

export const sayGlad = async ({ as, kith }: Scene, peer: string, at?: Seen): Promise<Seen> => {
  const page = at ?? (await as(peer).get('/outlines'))
  const after = well(await as(peer).submit(page.form('/outlines/glad')))
  await kith.settle()
  return after
}

/** What stands on somebody's page about one other: the identifier in its form. */
export const idOn = async (
  { as }: Scene,
  who: string,
  path: string,
  name: string,
): Promise<string> => {
  const card = cardsOf((await as(who).get(path)).html).find((html) => html.includes(name))
  return card!.match(/name="(?:person|outline)" value="([^"]+)"/)![1]!
}

export const sayNotNow = async ({ as, kith }: Scene, peer: string, at?: Seen): Promise<Seen> => {
  const page = at ?? (await as(peer).get('/outlines'))
  const after = well(await as(peer).submit(page.form('/outlines/not-now')))
  await kith.settle()
  return after
}

/** Chooses the peer whose name stands on a card. Returns the page they share. */
export const choose = async ({ as, kith }: Scene, person: string, peer: string): Promise<Seen> => {
  const page = await as(person).get('/request')
  const after = well(await as(person).submit(page.form('/request/choose', peer)))
  await kith.settle()
  return after
}
