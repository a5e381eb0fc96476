import type { KeyObject } from 'node:crypto'
import { seal } from '../../src/platform/crypto/seal.ts'
import type { Row } from '../reference/insert-rows.ts'

export type Keys = ReadonlyMap<string, KeyObject>

// Where each table's words lie: the same place that its room names when it seals them.
type SealedRow = { owner: string; place: string; words: string | null | undefined }
export const sealedAs = (keys: Keys, { owner, place, words }: SealedRow) =>
  words === null || words === undefined ? null : seal(keys.get(owner)!, place, words)

export const without = <T extends Row>(row: T, ...names: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
