import type { Seen } from '../harness/harness.ts'
import { well } from './driver.ts'
import { cardsOf, ownThings } from './pages.ts'
import { vocabulary } from './lists.ts'
import type { Scene } from './scene.ts'

// What people do in a story told by hand, each on the pages they would do it on.

const named = (id: string) => vocabulary.find((one) => one.id === id)!
export const [ward, voices, debt] = [
  named('life-on-a-ward'),
  named('hearing-voices'),
  named('money-and-debt'),
]

/** What one has lived, and who may see it. */
type Lived = Record<string, string>

/** Puts on one's offer a name, a few words and what one has lived. */
export const offer = async ({ as }: Scene, peer: string, lived: Lived) => {
  const typed = { name: `Name of ${peer}`, words: `Words of ${peer}` }
  well(await as(peer).fill('/offer', '/offer', typed))
  well(await as(peer).fill('/offer/lived', '/offer/lived', { concepts: Object.keys(lived) }))
  if (Object.keys(lived).length === 0) return
  const form = (await as(peer).get('/offer')).form('/offer/experiences')
  const concepts = form.fields['experience']!.map((row) => row.split(':')[0]!)
  const experience = concepts.map((id) => `${id}:${lived[id] ?? 'no'}`)
  well(await as(peer).submit(form, { experience }))
}

type Asking = { words?: string; lived?: Lived; wishes?: string[]; musts?: string[] }

/** Says all that one wants to say, and asks. What is not among the wishes is left out this time. */
export const ask = async (scene: Scene, person: string, asking: Asking) => {
  const { words, lived = {}, wishes, musts } = asking
  const visitor = scene.as(person)
  const said = { name: `Name of ${person}`, words: words ?? `Words of ${person}` }
  well(await visitor.fill('/ask', '/ask', said))
  well(await visitor.fill('/ask/common', '/ask/common', { concepts: Object.keys(lived) }))
  const page = await visitor.get('/ask/matters')
  const own = Object.keys(lived).map(
    (concept) => [concept, ownThings(page.html).get(`lived ${concept}`)!] as const,
  )
  const matters = (concept: string) =>
    wishes?.includes(concept) === false ? 'no' : musts?.includes(concept) ? 'must' : 'matters'
  const typed = {
    audience: own.map(([concept, id]) => `${id}:${lived[concept]}`),
    weight: own.map(([concept, id]) => `${id}:${matters(concept)}`),
  }
  well(await visitor.submit(page.form('/ask/matters'), typed))
  well(await visitor.fill('/ask/check', '/ask/check'))
  await scene.kith.settle()
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

const answering =
  (action: string) =>
  async ({ as, kith }: Scene, peer: string, at?: Seen): Promise<Seen> => {
    const page = at ?? (await as(peer).get('/outlines'))
    const answered = well(await as(peer).submit(page.form(action)))
    await kith.settle()
    return answered
  }

/** The first answer on the page, or on an older page of the same. */
export const sayGlad = answering('/outlines/glad')
export const sayNotNow = answering('/outlines/not-now')

/** What stands on somebody's page about one other: the identifier in its form. */
export const idOn = async (
  { as }: Scene,
  who: string,
  path: string,
  name: string,
): Promise<string> => {
  const card = cardsOf((await as(who).get(path)).html).find((html) => html.includes(name))
  return card!.match(/(?:name="person" value="|\/outlines\/(?=[\w-]+\/not-this-one))([\w-]+)/)![1]!
}

/** Chooses the peer whose name stands on a card. Returns the page they share. */
export const choose = async ({ as, kith }: Scene, person: string, peer: string): Promise<Seen> => {
  const page = await as(person).get('/request')
  const met = well(await as(person).submit(page.form('/request/choose', peer)))
  await kith.settle()
  return met
}
