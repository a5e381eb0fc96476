import type { PageForm, Seen } from '../harness/harness.ts'
import type { Audience, Thing } from './model.ts'
import { askers, between, ownConcepts, peers, type Met, type World } from './driver.ts'
import { cardsOf, livedIn, marksIn, ownThings } from './pages.ts'

/** Something somebody can do now: on the page, and in the model. `pick` chooses among what is open to them. */
export type Act = { says: string; weight: number; do: (pick: Pick) => Promise<void> }
export type Pick = (most: number) => number

const audiences: Audience[] = ['only me', 'match', 'helpers', 'might meet', 'might meet', 'both yes', 'both yes']
const anAudience = (pick: Pick) => audiences[pick(audiences.length)]!

const well = (seen: Seen) => {
  if (seen.status !== 200) throw new Error(`${seen.path} answered ${seen.status}: ${seen.words.slice(0, 400)}`)
  return seen
}

/** Who one could see here: everybody with something on a card, by what stands on it. */
const formOf = async (world: World, viewer: string, owner: string, at: { path: string; action: string }): Promise<PageForm | undefined> => {
  const page = await world.as(viewer).get(at.path)
  const cards = cardsOf(page.html)
  const forms = page.forms.filter(({ action }) => action === at.action)
  const known = ['name', 'asking', 'words', 'times'].flatMap((thing) => world.wordFor(owner, thing) ?? [])
  const ours = [between(viewer, owner), between(owner, viewer)]
  const card = cards.find((html) => known.some((word) => marksIn(html).has(word)) || ours.some((one) => livedIn({ ...page, html } as Seen).both.has(one)))
  return forms.find(({ fields }) => Object.values(fields).some(([value]) => value && value.length === 36 && card?.includes(`value="${value}"`) && fields['once']?.[0] !== value))
}
