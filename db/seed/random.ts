// The sample must come out the same every time, so it draws from a small generator of its own
// (sfc32). Each part forks its own stream by name: a change in one part leaves the others as they were.
import { asUuid } from '../../src/platform/ids.ts'

export type Random = {
  /** From 0 up to, and not including, 1. */
  next: () => number
  /** A whole number, both ends included. */
  whole: (low: number, high: number) => number
  chance: (share: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** One of the keys, as often as its weight says. */
  weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K
  shuffled: <T>(list: readonly T[]) => T[]
  /** A number of days that is never negative: half of them fall below the median. */
  days: (median: number, spread: number) => number
  /** Version 7 when a time is given, version 4 where a time would tell too much. */
  id: (at?: Date) => string
  fork: (name: string) => Random
}

export const makeRandom = (seed: number, path = 'sample'): Random => {
  const next = sfc32(hash(`${seed}:${path}`))
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (list) => list[whole(0, list.length - 1)]!,
    weighted: (weights) => weightedKey(weights, next()),
    shuffled: (list) =>
      list
        .map((item) => ({ item, key: next() }))
        .sort(byKey)
        .map(itemOf),
    days: (median, spread) => median * Math.exp(spread * bell(next(), next())),
    id: (at) => uuidFrom(() => whole(0, 255), at),
    fork: (name) => makeRandom(seed, `${path}/${name}`),
  }
}

type Keyed<T> = { item: T; key: number }
const byKey = (a: Keyed<unknown>, b: Keyed<unknown>): number => a.key - b.key
const itemOf = <T>(keyed: Keyed<T>): T => keyed.item

const bell = (a: number, b: number): number =>
  Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b)

const weightedKey = <K extends string>(weights: Readonly<Record<K, number>>, at: number): K => {
  const entries = Object.entries(weights) as [K, number][]
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0)
  const found = entries.find(([, weight]) => (left -= weight) < 0)
  return (found ?? entries.at(-1)!)[0]
}

const uuidFrom = (byte: () => number, at?: Date): string => {
  const bytes = Buffer.from(Array.from({ length: 16 }, byte))
  if (at) bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | (at ? 0x70 : 0x40)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return asUuid(bytes)
}

type State = [number, number, number, number]

const hash = (text: string): State => {
  const state: State = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x7f4a7c15]
  for (const [at, letter] of [...text].entries()) {
    const mixed = Math.imul(state[at % 4]! ^ letter.charCodeAt(0), 0x01000193)
    state[at % 4] = mixed ^ (mixed >>> 13)
    state[(at + 1) % 4] = state[(at + 1) % 4]! ^ Math.imul(mixed, 0x85ebca6b)
  }
  return state
}

const sfc32 = ([one, two, three, four]: State): (() => number) => {
  let [a, b, c, d] = [one | 0, two | 0, three | 0, four | 0]
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  // The first numbers still carry the seed's own pattern.
  for (let warm = 0; warm < 15; warm += 1) next()
  return next
}
