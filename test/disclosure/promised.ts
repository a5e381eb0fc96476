import type { Seen } from '../harness/harness.ts'
import { doors, type Door } from './doors.ts'
import { isOf, type World } from './driver.ts'
import { everyone } from './pairs.ts'
import type { Thing } from './model.ts'
import { livedIn } from './pages.ts'
import { givesReason, isChosen, isReason } from './promised-fit.ts'

type Look = { viewer: string; owner: string; thing: Thing }

/** What the model promises and no page shows. */
export const missing = (world: World, viewer: string, seen: Map<string, Seen>): string[] => [
  ...missingThings(world, viewer, seen),
  ...missingMeetings(world, viewer, seen),
]

const missingThings = (world: World, viewer: string, seen: Map<string, Seen>): string[] => {
  const looks = everyone.flatMap((owner) =>
    [...world.model.saidBy(owner).keys()].map((thing) => ({ viewer, owner, thing })),
  )
  return looks.flatMap((look) =>
    doors(world.model, viewer, look.owner, look.thing)
      .flatMap((door) => placesOf(world, door, look))
      .filter((path) => !stands(world, seen.get(path)!, look))
      .map((path) => `${viewer} misses ${look.thing} of ${look.owner} on ${path}`),
  )
}

const missingMeetings = (world: World, viewer: string, seen: Map<string, Seen>): string[] =>
  world.met
    .filter((one) => isOf(one, viewer))
    .flatMap(({ made, path }) =>
      made.meetings
        .filter(({ words }) => !seen.get(path)!.html.includes(words))
        .map(({ words }) => `${viewer} misses the meeting ${words} on ${path}`),
    )

const isLived = (thing: Thing) => thing.startsWith('lived ')
const inShort = (thing: Thing) => thing === 'name' || thing === 'asking' || isLived(thing)

/** The pages on which a thing must stand. Some things may be seen and stand nowhere. */
const placesOf = (world: World, door: Door, look: Look): string[] => {
  const { viewer, thing } = look
  const shared = isLived(thing) && world.model.saidBy(viewer).has(thing)
  if (door === 'public') return isOnCard(world, look) ? [world.publicPath] : []
  if (isChosen(thing)) return reasonPaths(world, door, look)
  if (door === 'asked') return inShort(thing) ? ['/outlines'] : []
  if (door === 'helping') return inShort(thing) ? ['/helping'] : []
  if (door === 'choosing')
    return shared || ['name', 'words', 'times'].includes(thing) ? ['/request'] : []
  const paths = pathsTogether(world, look)
  if (isLived(thing)) return shared ? paths : []
  return thing === 'name' ? [...paths, '/introductions'] : paths
}

/** A public card stands where its owner says words of their own to everybody. */
const isOnCard = ({ model }: World, { owner, thing }: Look) =>
  model.saidBy(owner).get('words') === 'public' && !isChosen(thing)

const reasonPaths = (world: World, door: Door, look: Look): string[] => {
  if (!isReason(world, look.viewer, look.thing)) return []
  if (door === 'asked') return ['/outlines']
  if (door === 'choosing') return ['/request']
  return door === 'met' ? pathsTogether(world, look) : []
}

const pathsTogether = ({ met }: World, { viewer, owner, thing }: Look): string[] =>
  met
    .filter((one) => one.made.open && isOf(one, viewer) && isOf(one, owner))
    .filter(({ made }) =>
      made.person === owner
        ? !['words', 'times', 'area', 'ways'].includes(thing)
        : thing !== 'asking',
    )
    .map(({ path }) => path)

// What both have lived is a reason, "You both …"; what only the other has lived stands on its own.
const stands = (world: World, page: Seen, { viewer, owner, thing }: Look): boolean => {
  if (isChosen(thing)) return givesReason(page, viewer, owner, thing)
  if (!isLived(thing)) return page.html.includes(world.wordFor(owner, thing)!)
  const { both, alone } = livedIn(page.html)
  const shared =
    world.model.saidBy(viewer).has(thing) &&
    page.path !== '/helping' &&
    page.path !== world.publicPath
  return (shared ? both : alone).has(thing.slice(6))
}
