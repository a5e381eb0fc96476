// The sample's rows with their words sealed, as each room would seal them.
import type { House } from '../../src/platform/acting.ts'
import { hashOfCode, mayMatch, paperCode } from '../../src/rooms/people/people.ts'
import type { Row } from '../reference/insert-rows.ts'
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
  ...sealedGroups(keys, tables),
  ...sealedBeside(house, keys, tables),
  'introductions.kept_apart': asides(keys, tables['introductions.kept_apart']),
  'introductions.set_aside': asides(keys, tables['introductions.set_aside']),
})
