import type { Seen } from '../harness/harness.ts'
import { doors } from './doors.ts'
import { isOf, type World } from './driver.ts'
import { everyone } from './pairs.ts'
import { livedIn, marksIn } from './pages.ts'
import { isWithin, vocabulary } from './lists.ts'
import { chosenForbidden } from './promised-fit.ts'
import { missing } from './promised.ts'

const always = [
  '/me',
  '/request',
  '/outlines',
  '/introductions',
  '/helping',
  '/reports',
  '/set-aside',
]
const asking = ['/ask', '/ask/common', '/ask/matters', '/ask/ways', '/ask/check']
const choosing = ['/ask/when', '/ask/where', '/ask/who', '/rather-not', '/me/preview']
const offering = ['/offer', '/offer/when', '/offer/not-taken', '/offer/seen']
const aboutOneself = [...asking, ...choosing, ...offering, '/me/kith-about-me.json']

/** The pages anybody may try, whether or not they are for them. */
export const pathsFor = (world: World, all: boolean): string[] => [
  ...always,
  world.publicPath,
  ...world.met.map((one) => one.path),
  ...(all ? aboutOneself : []),
]

/** What to look for: only what must be hidden; that and what must stand there; or both on every page there is. */
export type What = 'hidden' | 'all' | 'everywhere'

/** Everybody reads everything they can reach, and all the mail. Returns what should not be so, in words. */
export const watch = async (world: World, what: What): Promise<string[]> => {
  const wrong = await Promise.all(everyone.map((viewer) => watchAs(world, viewer, what)))
  return [...wrong.flat(), ...inLetters(world)]
}

const watchAs = async (world: World, viewer: string, what: What): Promise<string[]> => {
  const seen = new Map<string, Seen>()
  for (const path of pathsFor(world, what === 'everywhere'))
    seen.set(path, await world.as(viewer).get(path))
  return [
    ...[...seen].flatMap(([path, page]) => forbidden(world, viewer, path, page)),
    ...[...seen].flatMap(([path, page]) => misplaced(world, viewer, path, page)),
    ...(what === 'hidden' ? [] : missing(world, viewer, seen)),
  ]
}

/** What the model forbids and a page shows. */
const forbidden = (world: World, viewer: string, path: string, page: Seen): string[] => {
  const { model, words } = world
  const read = [...marksIn(page.html)].filter((word) => !words.get(word)!(viewer))
  const shows = (concept: string) =>
    everyone.some((owner) => doors(model, viewer, owner, `lived ${concept}`).length > 0)
  const may = (concept: string) => vocabulary.some(({ id }) => isWithin(id, concept) && shows(id))
  const { both, alone } = livedIn(page.html)
  const lived = [...both, ...alone].filter((concept) => !may(concept))
  return [...read, ...lived, ...chosenForbidden(world, viewer, page)].map(
    (one) => `${viewer} reads ${one} on ${path}`,
  )
}

/** An introduction is there for its two, ended or not, and for nobody else; and nothing breaks for anyone. */
const misplaced = ({ met }: World, viewer: string, path: string, { status }: Seen): string[] => {
  const one = met.find((other) => other.path === path)
  const well = one ? status === (isOf(one, viewer) ? 200 : 404) : status === 200 || status === 404
  return well ? [] : [`${path} answers ${viewer} with ${status}`]
}

const inLetters = ({ kith }: World): string[] =>
  kith
    .letters()
    .flatMap(({ subject, text }) =>
      [...marksIn(subject + text)].map((word) => `a letter says ${word}`),
    )
