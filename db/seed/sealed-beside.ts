import { sealForCode } from '../../src/rooms/introductions/beside/referrer/sealed-for-code.ts'
import type { House } from '../../src/platform/acting.ts'
import { hashOfCode, paperCode } from '../../src/rooms/people/people.ts'
import type { Row } from '../reference/insert-rows.ts'
import { sealedAs, without, type Keys } from './sealed-rows.ts'
import type { SampleTables as Tables } from './tables.ts'

const beside = (keys: Keys, rows: Tables['people.beside']): Row[] =>
  rows.map((row) => {
    const owner = row.person_id
    return {
      ...without(row, 'name', 'reach'),
      name_sealed: sealedAs(keys, { owner, place: `beside name|${owner}`, words: row.name }),
      reach_sealed: sealedAs(keys, { owner, place: `beside reach|${owner}`, words: row.reach }),
    }
  })

type Rows = Readonly<Record<string, readonly Row[]>>

const codeOf = ({ secrets }: House, id: string) => paperCode(secrets, 'begun', id)
const hashFor = (house: House, id: string) => hashOfCode(house.secrets, codeOf(house, id))

const told = (house: House, rows: Tables['introductions.begun_told']): Row[] =>
  rows.map((row) => ({ ...row, code_hash: hashFor(house, row.id) }))

const begun = (house: House, rows: Tables['introductions.begun']): Row[] =>
  rows.map((row) => ({
    ...without(row, 'name', 'words'),
    code_hash: hashFor(house, row.id),
    ...sealForCode(codeOf(house, row.id), row.id, row),
  }))

/** The slips of posts, with the hash of the code that is printed on each. */
export const withCodes = (
  { secrets }: House,
  { 'workforce.post_key': slips = [] }: Rows,
): Rows => ({
  'workforce.post_key': slips.map((row) => ({
    ...row,
    code_hash: hashOfCode(secrets, paperCode(secrets, 'post', String(row['id']))),
  })),
})

/** What was written down beside somebody, sealed for them or for the code on their slip. */
export const sealedBeside = (
  house: House,
  keys: Keys,
  tables: Tables,
): Record<string, readonly Row[]> => ({
  'people.beside': beside(keys, tables['people.beside']),
  'introductions.begun_told': told(house, tables['introductions.begun_told']),
  'introductions.begun': begun(house, tables['introductions.begun']),
})
