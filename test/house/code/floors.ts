import type { Import } from './imports.ts'
import { isTest } from './sources.ts'

/** What the list of rooms says of one: `needs` are the rooms it calls. */
export type Stated = { name: string; needs: readonly string[] }

// From the ground up. A file may import from its own floor and from those below.
const FLOORS = ['platform', 'ui', 'rooms', 'app', 'main'] as const
type Floor = (typeof FLOORS)[number]

// ui draws and knows nobody: it may not even ask the platform.
const ALONE: readonly Floor[] = ['ui']

export const floorOf = (path: string): Floor | undefined => {
  const [top, next = ''] = path.split('/')
  if (top !== 'src') return undefined
  if (next === 'platform' || next === 'ui' || next === 'rooms' || next === 'app') return next
  return /^(app|rooms)\.ts$/.test(next) ? 'app' : 'main'
}

const roomOf = (path: string): string | undefined => /^src\/rooms\/([^/]+)\//.exec(path)?.[1]

// Tests and measures look behind the faces; what runs in the house does not.
const isOfTheHouse = (path: string) => path.startsWith('src/') && !isTest(path)

const upwards = ({ from, to }: Import): string[] => {
  const [here, there] = [floorOf(from), floorOf(to)]
  if (here === undefined || isTest(from)) return []
  if (there === undefined)
    return here === 'main' ? [] : [`${from} imports ${to}, which is outside src`]
  const above = FLOORS.indexOf(there) > FLOORS.indexOf(here)
  const stranger = ALONE.includes(here) && there !== here
  return above || stranger ? [`${from} (${here}) imports ${to} (${there})`] : []
}

const throughFaces =
  (rooms: readonly Stated[]) =>
  ({ from, to }: Import): string[] => {
    const [here, there] = [roomOf(from), roomOf(to)]
    if (there === undefined || here === there || !isOfTheHouse(from)) return []
    const face = to === `src/rooms/${there}/${there}.ts`
    const list = to === `src/rooms/${there}/${there}.room.ts` && from === 'src/rooms.ts'
    const wrong =
      face || list ? [] : [`${from} imports ${to}: only ${there}/${there}.ts may be asked`]
    if (here === undefined) return wrong
    const needs = rooms.find(({ name }) => name === here)?.needs ?? []
    return needs.includes(there)
      ? wrong
      : [...wrong, `${from} imports ${there}, which ${here} does not need`]
  }

const standBelow = (rooms: readonly Stated[]): string[] =>
  rooms.flatMap(({ name, needs }, floor) =>
    needs
      .filter((need) => !rooms.slice(0, floor).some((below) => below.name === need))
      .map((need) => `${name} needs ${need}, which does not stand below it in src/rooms.ts`),
  )

/** Where the house is not built from the ground up: platform, ui, rooms in their order, app, main. */
export const floorProblems = (imports: readonly Import[], rooms: readonly Stated[]): string[] => [
  ...standBelow(rooms),
  ...imports.flatMap(upwards),
  ...imports.flatMap(throughFaces(rooms)),
]
