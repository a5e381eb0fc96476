import type { Seen } from '../harness/harness.ts'
import { everyone, type CircleWorld } from './circle-cast.ts'
import { debt } from './doing.ts'
import { groupOf } from './groups.ts'
import { livedIn } from './pages.ts'

const paths = ['/groups', '/request', '/introductions']

const marks = /(Name|Words) of (\w+)|Tea with \w+ \d+/g

/** Everybody reads the page of the group, and what stands around it. Returns what should not be so, in words. */
export const circleWatch = async (
  world: CircleWorld,
  what: 'hidden' | 'all',
): Promise<string[]> => {
  const wrong = await Promise.all(everyone.map((viewer) => watchAs(world, viewer, what)))
  return wrong.flat()
}

const watchAs = async (world: CircleWorld, viewer: string, what: 'hidden' | 'all') => {
  const own = await groupOf(world.scene, viewer)
  const seen = new Map<string, Seen>()
  for (const path of own ? [...paths, own] : paths)
    seen.set(path, await world.scene.as(viewer).get(path))
  const group = own === undefined ? undefined : seen.get(own)
  return [
    ...[...seen.values()].flatMap((page) => forbidden(world, viewer, page)),
    ...(what === 'all' ? missing(world, viewer, group) : []),
    ...(group ? shared(world, viewer, group, what) : []),
  ]
}

const readsOn = ({ html }: Seen) => [...html.matchAll(marks)]

const forbidden = ({ model }: CircleWorld, viewer: string, page: Seen): string[] =>
  readsOn(page)
    .filter(([words, thing, owner]) =>
      owner
        ? owner !== viewer && !model.may(viewer, owner, thing!.toLowerCase())
        : !model.mayReadTime(viewer, words),
    )
    .map(([words]) => `${viewer} reads ${words} on ${page.path}`)

/** What the model promises on the page of the group, and is not there. */
const missing = ({ model }: CircleWorld, viewer: string, group: Seen | undefined): string[] => {
  const words = new Set(group ? readsOn(group).map(([one]) => one) : [])
  const names = everyone.flatMap((owner) =>
    ['name', 'words']
      .filter((thing) => owner !== viewer && model.may(viewer, owner, thing))
      .map((thing) => `${thing === 'name' ? 'Name' : 'Words'} of ${owner}`),
  )
  const times = model.proposals
    .map((one) => one.words)
    .filter((one) => model.mayReadTime(viewer, one))
  return [...names, ...times]
    .filter((one) => !words.has(one))
    .map((one) => `${viewer} misses ${one}`)
}

// What both have lived is a reason, "You both …"; what only the other has lived stands on its own.
const shared = ({ model }: CircleWorld, viewer: string, page: Seen, what: 'hidden' | 'all') => {
  const { both, alone } = livedIn(page.html)
  const shown = everyone.some((owner) => owner !== viewer && model.may(viewer, owner, 'lived'))
  const mine = !model.unlived.has(viewer)
  const stands = [both.has(debt.id), alone.has(debt.id)]
  const should = [shown && mine, shown && !mine]
  return ['as a reason', 'on its own'].flatMap((how, at) => {
    if (stands[at] && !should[at])
      return [`${viewer} reads what was lived, ${how}, on ${page.path}`]
    return what === 'all' && should[at] && !stands[at]
      ? [`${viewer} misses what was lived, ${how}`]
      : []
  })
}
