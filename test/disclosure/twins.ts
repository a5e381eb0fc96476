import { createHash } from 'node:crypto'
import { openKith, type Kith } from '../harness/harness.ts'
import { everyone, type World } from './driver.ts'
import { pathsFor } from './watch.ts'

/** Identifiers that come out alike in both twins: each kind counts by itself. */
const counting = () => {
  const counts = new Map<string, number>()
  return (kind: string): string => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const hex = createHash('sha256').update(`${kind} ${count}`).digest('hex')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
  }
}

export type Twins = readonly [Kith, Kith]

export const openTwins = async (): Promise<Twins> => [
  await openKith({ sample: false, newId: counting() }),
  await openKith({ sample: false, newId: counting() }),
]

// A form's two hidden keys are made by chance for every browser and page: they are all that may differ.
const withoutKeys = (html: string) => html.replaceAll(/name="(csrf|once)" value="[^"]*"/g, '')

/** Every page somebody can reach, byte for byte, one after another so that both twins read in the same order. */
const bytesFor = async (world: World, viewer: string, all: boolean): Promise<Map<string, string>> => {
  const bytes = new Map<string, string>()
  for (const path of pathsFor(world, all)) {
    const { status, html } = await world.as(viewer).get(path)
    bytes.set(path, `${status} ${withoutKeys(html)}`)
  }
  return bytes
}

export type Pair = readonly [World, World]

/** The pages on which one viewer could tell the twins apart. */
export const differencesFor = async ([one, other]: Pair, viewer: string, all = true): Promise<string[]> => {
  const [here, there] = [await bytesFor(one, viewer, all), await bytesFor(other, viewer, all)]
  return [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path) !== there.get(path))
}

/** The same, for everybody but one. */
export const differences = async (pair: Pair, owner: string, all: boolean): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>()
  for (const viewer of everyone.filter((one) => one !== owner)) found.set(viewer, await differencesFor(pair, viewer, all))
  return found
}
