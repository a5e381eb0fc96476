import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { open, seal } from '../../../../platform/crypto/seal.ts'
import { readCode } from '../../../people/people.ts'

// The key is made from the code and from nothing else: it is kept nowhere.
const keyOf = (code: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', readCode(code) ?? '', 'kith', 'begun', 32)))

const place = (what: 'name' | 'words', id: string) => `begun ${what}|${id}`

type Said = { name: string; words: string }

/** Seals what somebody said for the code on their slip. */
export const sealForCode = (code: string, id: string, said: Said) => ({
  name_sealed: seal(keyOf(code), place('name', id), said.name),
  words_sealed: seal(keyOf(code), place('words', id), said.words),
})

type Row = { id: string; name_sealed: Buffer; words_sealed: Buffer }

/** @throws SealBroken when this is not the code it was sealed for */
export const openWithCode = (code: string, row: Row): Said => ({
  name: open(keyOf(code), place('name', row.id), row.name_sealed),
  words: open(keyOf(code), place('words', row.id), row.words_sealed),
})
