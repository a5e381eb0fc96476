import type { KeyObject } from 'node:crypto'
import { open, seal } from './seal.ts'

/**
 * Somebody's words as they lie in the database. A page handler passes them on unopened; they are
 * opened after its transaction, when the keys have been fetched.
 */
export class Sealed {
  readonly owner: string
  readonly place: string
  readonly blob: Buffer
  constructor(owner: string, place: string, blob: Buffer) {
    this.owner = owner
    this.place = place
    this.blob = blob
  }
}

/** The same data with every Sealed opened; words whose key is gone are null. */
export type Opened<T> = T extends Sealed
  ? string | null
  : T extends Date | Buffer
    ? T
    : T extends readonly (infer Item)[]
      ? Opened<Item>[]
      : T extends object
        ? { [K in keyof T]: Opened<T[K]> }
        : T

/** Calls `visit` with every Sealed in the data, wherever it stands. */
const walk = (data: unknown, visit: (sealed: Sealed) => void): void => {
  if (data instanceof Sealed) return visit(data)
  if (data === null || typeof data !== 'object' || data instanceof Date || Buffer.isBuffer(data))
    return
  for (const value of Object.values(data)) walk(value, visit)
}

export const allSealed = (data: unknown): Sealed[] => {
  const found: Sealed[] = []
  walk(data, (sealed) => found.push(sealed))
  return found
}

export const openOne = (sealed: Sealed, keys: ReadonlyMap<string, KeyObject>): string | null => {
  const key = keys.get(sealed.owner)
  return key ? open(key, sealed.place, sealed.blob) : null
}

export const openAll = <T>(data: T, keys: ReadonlyMap<string, KeyObject>): Opened<T> => {
  const map = (value: unknown): unknown => {
    if (value instanceof Sealed) return openOne(value, keys)
    if (
      value === null ||
      typeof value !== 'object' ||
      value instanceof Date ||
      Buffer.isBuffer(value)
    )
      return value
    if (Array.isArray(value)) return value.map(map)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, map(part)]))
  }
  return map(data) as Opened<T>
}

export const sealFor = (key: KeyObject, owner: string, place: string, words: string): Sealed =>
  new Sealed(owner, place, seal(key, place, words))
