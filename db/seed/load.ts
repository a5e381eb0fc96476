import pg from 'pg'
import type { House } from '../../src/platform/acting.ts'
import { mayMatch } from '../../src/rooms/people/people.ts'
import { hashOfCode, paperCode } from '../../src/rooms/people/people.ts'
import { insertRows, type Row } from '../reference/insert-rows.ts'
import type { Sample } from './sample.ts'
import { sealedBeside } from './sealed-beside.ts'
import { sealedGroups } from './sealed-groups.ts'
import { sealedAs, without, type Keys } from './sealed-rows.ts'
import type { SampleTables } from './tables.ts'

type Tables = SampleTables

const accounts = (house: House, keys: Keys, rows: Tables['people.account']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'email', 'code_id'),
    email_hash: row.email && house.secrets.hash('address', row.email),
    email_sealed: sealedAs(keys, { owner: row.id, place: `account|${row.id}`, words: row.email }),
    code_hash: row.code_id
      ? hashOfCode(house.secrets, paperCode(house.secrets, 'account', row.code_id))
      : null,
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
  ...sealedGroups(keys, tables),
  ...sealedBeside(house, keys, tables),
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
