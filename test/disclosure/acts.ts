import type { Seen } from '../harness/harness.ts'
import { type World } from './driver.ts'
import { between } from './pairs.ts'
import type { Audience } from './model.ts'
import { cardsOf, livedIn, marksIn } from './pages.ts'

export type Pick = (most: number) => number

/** Something somebody can do now: on a page, and in the model. `pick` chooses the rest. */
export type Act = {
  says: string
  weight: number
  do: (pick: Pick) => Promise<void>
  /** What it hides is hidden once the worker has been round; everything else hides at the next request. */
  soon?: boolean
}

const audiences: Audience[] = ['only me', 'match', 'helpers', 'might meet', 'both yes']
const likely: Audience[] = [...audiences, 'might meet', 'might meet', 'both yes']
export const anAudience = (pick: Pick): Audience => likely[pick(likely.length)]!

/** The same for something that a peer says, who may say it to everybody. */
export const aPeersAudience = (pick: Pick): Audience =>
  pick(5) === 0 ? 'public' : anAudience(pick)

export type Spotted = { page: Seen; id: string }

/**
 * Somebody's card on a page, found by what stands on it, as the reader would; undefined when nothing
 * on it tells who they are.
 */
export const spot = async (
  world: World,
  viewer: string,
  owner: string,
  path: string,
): Promise<Spotted | undefined> => {
  const page = await world.as(viewer).get(path)
  const known = ['name', 'asking', 'words', 'times'].flatMap(
    (thing) => world.wordFor(owner, thing) ?? [],
  )
  const ours = path === '/outlines' ? between(owner, viewer) : between(viewer, owner)
  const isTheirs = (html: string) =>
    known.some((word) => marksIn(html).has(word)) || livedIn(html).both.has(ours)
  const id = cardsOf(page.html)
    .find(isTheirs)
    ?.match(/(?:name="person" value="|\/outlines\/(?=[\w-]+\/not-this-one))([\w-]+)/)?.[1]
  return id === undefined ? undefined : { page, id }
}

/** Sends the form of a page that is about one person. */
export const answer = (
  world: World,
  viewer: string,
  { page, id }: Spotted,
  action: string,
): Promise<Seen> => {
  const form = page.forms.find(
    (one) => one.action === action && Object.values(one.fields).some(([value]) => value === id),
  )
  if (!form) throw new Error(`no form leads to ${action} on ${page.path}`)
  return world.as(viewer).submit(form)
}
