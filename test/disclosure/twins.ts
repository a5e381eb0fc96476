import { createHash } from 'node:crypto'
import { openKith, type Kith, type Seen } from '../harness/harness.ts'
import { type World } from './driver.ts'
import { everyone } from './pairs.ts'
import { pathsFor } from './watch.ts'

type Counting = { newId: (kind: string) => string; from: (scene: string) => void }

/** Identifiers that come out alike in both twins: each kind counts by itself, anew in every scene. */
const counting = (): Counting => {
  const counts = new Map<string, number>()
  let scene = ''
  const newId = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const hex = createHash('sha256').update(`${scene} ${kind} ${count}`).digest('hex')
    return [8, 4, 4, 4, 12].map((length, at) => hex.slice(at * 12, at * 12 + length)).join('-')
  }
  const from = (name: string) => {
    counts.clear()
    scene = name
  }
  return { newId, from }
}

export type Twin = { kith: Kith; from: (scene: string) => void }
export type Twins = readonly [Twin, Twin]

const openTwin = async (): Promise<Twin> => {
  const { newId, from } = counting()
  return { kith: await openKith({ sample: false, newId }), from }
}

/** Two houses in which the same acts leave the same rows. */
export const openTwins = async (): Promise<Twins> => [await openTwin(), await openTwin()]

export const closeTwins = async (twins: Twins): Promise<void> => {
  for (const { kith } of twins) await kith.close()
}

// A form's two hidden keys are made by chance for every browser and page: they are all that may differ.
const withoutKeys = (html: string) => html.replaceAll(/name="(csrf|once)" value="[^"]*"/g, '')

/** What came back, without what is chance alone. */
export const bytesOf = ({ status, html }: Seen): string => `${status} ${withoutKeys(html)}`

/** Every page somebody can reach, byte for byte, one after another so that both twins read in the same order. */
const bytesFor = async (
  world: World,
  viewer: string,
  all: boolean,
): Promise<Map<string, string>> => {
  const bytes = new Map<string, string>()
  for (const path of pathsFor(world, all)) {
    bytes.set(path, bytesOf(await world.as(viewer).get(path)))
  }
  return bytes
}

export type Pair = readonly [World, World]

/** The first place at which two pages differ, with what stands around it; undefined when they do not. */
export const firstDifference = (one: string, other: string): string | undefined => {
  if (one === other) return undefined
  const at = [...one].findIndex((letter, place) => letter !== other[place])
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60)
  return `“${around(one)}” or “${around(other)}”`
}

/** The pages on which one viewer could tell the twins apart. */
export const differencesFor = async (
  [one, other]: Pair,
  viewer: string,
  all = true,
): Promise<string[]> => {
  const [here, there] = await Promise.all([
    bytesFor(one, viewer, all),
    bytesFor(other, viewer, all),
  ])
  return [...new Set([...here.keys(), ...there.keys()])].filter(
    (path) => here.get(path) !== there.get(path),
  )
}

/** The same, for everybody but one. */
export const differences = async (
  pair: Pair,
  owner: string,
  all: boolean,
): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>()
  for (const viewer of everyone.filter((one) => one !== owner))
    found.set(viewer, await differencesFor(pair, viewer, all))
  return found
}
