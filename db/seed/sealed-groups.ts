import type { Row } from '../reference/insert-rows.ts'
import { sealedAs, without, type Keys } from './sealed-rows.ts'
import type { SampleTables as Tables } from './tables.ts'

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

/** What is said among groups, sealed for the row it lies in. */
export const sealedGroups = (keys: Keys, tables: Tables): Record<string, readonly Row[]> => ({
  'introductions.group_joining': joinings(keys, tables['introductions.group_joining']),
  'introductions.group_welcome': welcomes(keys, tables['introductions.group_welcome']),
  'introductions.group_time': groupTimes(keys, tables['introductions.group_time']),
})
