import type { KeyObject } from 'node:crypto'
import pg from 'pg'
import type { House } from '../../src/platform/acting.ts'
import { seal } from '../../src/platform/crypto/seal.ts'
import { mayMatch } from '../../src/rooms/people/people.ts'
import { insertRows, type Row } from '../reference/insert-rows.ts'
import type { Sample } from './sample.ts'
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

const joinings = (keys: Keys, rows: Tables['introductions.group_joining']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'name', 'words'),
    name_sealed: sealedAs(keys, {
      owner: row.person_id,
      place: `group name|${row.id}`,
      words: row.name,
    }),
    words_sealed: sealedAs(keys, {
      owner: row.person_id,
      place: `group words|${row.id}`,
      words: row.words,
    }),
  }))

const welcomes = (keys: Keys, rows: Tables['introductions.group_welcome']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'words'),
    words_sealed: sealedAs(keys, {
      owner: row.holder_id,
      place: `group welcome|${row.id}`,
      words: row.words,
    }),
  }))

const groupTimes = (keys: Keys, rows: Tables['introductions.group_time']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'words'),
    words_sealed: sealedAs(keys, {
      owner: row.proposer_id,
      place: `group time|${row.id}|${row.viewer_id}`,
      words: row.words,
    }),
  }))

const sealedTables = (
  house: House,
  keys: Keys,
  tables: Tables,
): Record<string, readonly Row[]> => ({
  ...tables,
  'people.account': accounts(house, keys, tables['people.account']),
  'people.facet': facets(keys, tables['people.facet']),
  'people.shown': shown(keys, tables['people.shown']),
  'introductions.meeting': meetings(keys, tables['introductions.meeting']),
  'introductions.report': reports(keys, tables['introductions.report']),
  'introductions.group_joining': joinings(keys, tables['introductions.group_joining']),
  'introductions.group_welcome': welcomes(keys, tables['introductions.group_welcome']),
  'introductions.group_time': groupTimes(keys, tables['introductions.group_time']),
})

/** Loads the sample, sealed, in one transaction: all of it or none. */
export const loadSample = async (ownerUrl: string, house: House, sample: Sample): Promise<void> => {
  const people = sample.tables['people.account'].map((account) => account.id)
  await house.keys.makeMany(people)
  const keys = await house.keys.get(people)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    for (const [table, rows] of Object.entries(sealedTables(house, keys, sample.tables)))
      await insertRows(client, table, rows)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
