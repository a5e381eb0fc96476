import type { Seen } from '../harness/harness.ts'
import { everyone, type Met, type World } from './driver.ts'
import type { Door, Thing } from './model.ts'
import { livedIn, marksIn } from './pages.ts'

const always = ['/me', '/request', '/outlines', '/introductions', '/helping', '/reports']
const aboutOneself = ['/offer', '/ask', '/ask/common', '/ask/matters', '/ask/ways', '/ask/check', '/me/kith-about-me.json']

/** The pages anybody may try, whether or not they are for them. */
export const pathsFor = (world: World, all: boolean): string[] => [
  ...always,
  ...world.met.map((one) => one.path),
  ...(all ? aboutOneself : []),
]

const isOf = (one: Met, viewer: string) => viewer === one.made.person || viewer === one.made.peer

/** Everybody reads everything they can reach, and all the mail. Returns what should not be so, in words. */
export const watch = async (world: World, all: boolean): Promise<string[]> => {
  const wrong = await Promise.all(everyone.map((viewer) => watchAs(world, viewer, all)))
  return [...wrong.flat(), ...inLetters(world)]
}

const watchAs = async (world: World, viewer: string, all: boolean): Promise<string[]> => {
  const seen = new Map<string, Seen>()
  for (const path of pathsFor(world, all)) seen.set(path, await world.as(viewer).get(path))
  return [
    ...[...seen].flatMap(([path, page]) => forbidden(world, viewer, path, page)),
    ...[...seen].flatMap(([path, page]) => misplaced(world, viewer, path, page)),
    ...missing(world, viewer, seen),
  ]
}

/** What the model forbids and a page shows. */
const forbidden = ({ model, words }: World, viewer: string, path: string, page: Seen): string[] => {
  const read = [...marksIn(page.html)].filter((word) => !words.get(word)!(viewer))
  const may = (concept: string) => everyone.some((owner) => model.doors(viewer, owner, `lived ${concept}`).length > 0)
  const { both, alone } = livedIn(page.html)
  const lived = [...both, ...alone].filter((concept) => !may(concept))
  return [...read.map((word) => `${viewer} reads ${word} on ${path}`), ...lived.map((one) => `${viewer} reads of ${one} on ${path}`)]
}

/** An introduction is there for its two, ended or not, and for nobody else; and nothing breaks for anyone. */
const misplaced = ({ met }: World, viewer: string, path: string, { status }: Seen): string[] => {
  const one = met.find((other) => other.path === path)
  const well = one ? status === (isOf(one, viewer) ? 200 : 404) : status === 200 || status === 404
  return well ? [] : [`${path} answers ${viewer} with ${status}`]
}

/** What the model promises and no page shows. */
const missing = (world: World, viewer: string, seen: Map<string, Seen>): string[] => {
  const things = everyone.flatMap((owner) =>
    [...world.model.saidBy(owner).keys()].flatMap((thing) =>
      world.model
        .doors(viewer, owner, thing)
        .flatMap((door) => placesOf(world, { door, viewer, owner, thing }))
        .filter((path) => !stands(world, seen.get(path)!, { viewer, owner, thing }))
        .map((path) => `${viewer} misses ${thing} of ${owner} on ${path}`),
    ),
  )
  const meetings = world.met.flatMap((one) =>
    (isOf(one, viewer) ? one.made.meetings : [])
      .filter(({ words }) => !seen.get(one.path)!.html.includes(words))
      .map(({ words }) => `${viewer} misses the meeting ${words} on ${one.path}`),
  )
  return [...things, ...meetings]
}

type Look = { viewer: string; owner: string; thing: Thing }

/** The pages on which a thing must stand. Some things may be seen and stand nowhere. */
const placesOf = (world: World, { door, viewer, owner, thing }: Look & { door: Door }): string[] => {
  const shared = thing.startsWith('lived ') && world.model.saidBy(viewer).has(thing)
  const short = thing === 'name' || thing === 'asking' || thing.startsWith('lived ')
  if (door === 'asked') return short ? ['/outlines'] : []
  if (door === 'helping') return short ? ['/helping'] : []
  if (door === 'choosing') return shared || ['name', 'words', 'times'].includes(thing) ? ['/request'] : []
  const open = world.met.filter((one) => one.made.open && isOf(one, viewer) && isOf(one, owner))
  const paths = open.filter(({ made }) => showsThere(made.person === owner, thing)).map(({ path }) => path)
  if (thing.startsWith('lived ')) return shared ? paths : []
  return thing === 'name' ? [...paths, '/introductions'] : paths
}

const showsThere = (asking: boolean, thing: Thing) => (asking ? !['words', 'times'].includes(thing) : thing !== 'asking')

const stands = (world: World, page: Seen, { viewer, owner, thing }: Look): boolean => {
  if (!thing.startsWith('lived ')) return page.html.includes(world.wordFor(owner, thing)!)
  const { both, alone } = livedIn(page.html)
  const shared = world.model.saidBy(viewer).has(thing) && page.path !== '/helping'
  return (shared ? both : alone).has(thing.slice(6))
}

const inLetters = ({ kith }: World): string[] =>
  kith.letters().flatMap(({ subject, text }) => [...marksIn(subject + text)].map((word) => `a letter says ${word}`))
