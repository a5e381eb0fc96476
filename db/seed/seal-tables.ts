// The sample's rows with their words sealed, as each room would seal them.
import type { KeyObject } from 'node:crypto'
import type { House } from '../../src/platform/acting.ts'
import { seal } from '../../src/platform/crypto/seal.ts'
import { mayMatch } from '../../src/rooms/people/people.ts'
import type { Row } from '../reference/insert-rows.ts'
import type { SampleTables } from './tables.ts'

type Tables = SampleTables
type Keys = ReadonlyMap<string, KeyObject>

// Where each table's words lie: the same place that its room names when it seals them.
type SealedRow = { owner: string; place: string; words: string | null | undefined }
const sealedAs = (keys: Keys, { owner, place, words }: SealedRow) =>
  words === null || words === undefined ? null : seal(keys.get(owner)!, place, words)

const without = <T extends Row>(row: T, ...names: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

const accounts = (house: House, keys: Keys, rows: Tables['people.account']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'email'),
    email_hash: house.secrets.hash('address', row.email),
    email_sealed: sealedAs(keys, { owner: row.id, place: `account|${row.id}`, words: row.email }),
  }))

const facets = (keys: Keys, rows: Tables['people.facet']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'words'),
    weighed: mayMatch(row.audience),
    words_sealed: sealedAs(keys, {
      owner: row.person_id,
      place: `facet|${row.id}`,
      words: row.words,
    }),
  }))

const shown = (keys: Keys, rows: Tables['people.shown']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'words'),
    words_sealed: sealedAs(keys, {
      owner: row.owner_id,
      place: `shown|${row.facet_id}|${row.viewer_id}`,
      words: row.words,
    }),
  }))

const meetings = (keys: Keys, rows: Tables['introductions.meeting']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'words'),
    words_sealed: sealedAs(keys, {
      owner: row.proposed_by,
      place: `meeting|${row.id}`,
      words: row.words,
    }),
  }))

const named = (house: House, rows: Tables['introductions.apart_named']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'email'),
    email_hash: house.secrets.hash('address', row.email),
  }))

const needsMet = (keys: Keys, rows: Tables['introductions.need_met']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'words'),
    words_sealed: sealedAs(keys, {
      owner: row.by_id,
      place: `need met|${row.introduction_id}|${row.by_id}`,
      words: row.words,
    }),
  }))

const asides = (keys: Keys, rows: Tables['introductions.set_aside']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'words'),
    words_sealed: sealedAs(keys, {
      owner: row.by_id,
      place: `set aside|${row.id}`,
      words: row.words,
    }),
  }))

const reports = (keys: Keys, rows: Tables['introductions.report']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'words', 'answer'),
    words_sealed: sealedAs(keys, { owner: row.by_id, place: `report|${row.id}`, words: row.words }),
    answer_sealed: sealedAs(keys, {
      owner: row.answers_id,
      place: `report answer|${row.id}`,
      words: row.answer,
    }),
  }))

export const sealedTables = (
  house: House,
  keys: Keys,
  tables: Tables,
): Record<string, readonly Row[]> => ({
  ...tables,
  'people.account': accounts(house, keys, tables['people.account']),
  'people.facet': facets(keys, tables['people.facet']),
  'people.shown': shown(keys, tables['people.shown']),
  'introductions.apart_named': named(house, tables['introductions.apart_named']),
  'introductions.need_met': needsMet(keys, tables['introductions.need_met']),
  'introductions.meeting': meetings(keys, tables['introductions.meeting']),
  'introductions.report': reports(keys, tables['introductions.report']),
  'introductions.kept_apart': asides(keys, tables['introductions.kept_apart']),
  'introductions.set_aside': asides(keys, tables['introductions.set_aside']),
})
