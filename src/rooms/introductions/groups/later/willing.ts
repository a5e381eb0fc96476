import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Willing } from '../../rules/gather.ts'

type Wished = { request: string; concepts: string[]; ways: string[] }

/** Requests that share a wish and are glad of a group: pseudonyms and concepts, read as kith_match. */
export const readWished = async (tx: Tx, cell: number): Promise<Wished[]> => {
  const { rows } = await sql<Wished>`
    select willing.request_id as request,
      array(select concept_id from introductions.request_concept as wish
        where wish.cell_id = ${cell} and wish.request_id = willing.request_id) as concepts,
      array(select way from introductions.request_way as way
        where way.cell_id = ${cell} and way.request_id = willing.request_id) as ways
    from introductions.group_willing as willing
    where willing.cell_id = ${cell}`.execute(tx)
  return rows
}

type Before = { group: string; person: string; concept: string; over: boolean }

const askedBefore = async (tx: Tx, cell: number, people: string[]): Promise<Before[]> => {
  const rows = await tx
    .selectFrom('introductions.group_asked')
    .select(['group_id', 'person_id', 'concept_id', 'over_at'])
    .where('cell_id', '=', cell)
    .where('part', '=', 'person')
    .where('person_id', 'in', people)
    .execute()
  return rows.map((row) => ({
    group: row.group_id,
    person: row.person_id,
    concept: row.concept_id,
    over: row.over_at !== null,
  }))
}

/** Those still asking who are not in the middle of another group; nobody is asked twice about one thing. */
export const readWilling = async (tx: Tx, cell: number, wished: Wished[]): Promise<Willing[]> => {
  if (wished.length === 0) return []
  const asking = await tx
    .selectFrom('introductions.request')
    .select(['id', 'person_id', 'asked_at'])
    .where('cell_id', '=', cell)
    .where('state', '=', 'asking')
    .where(
      'id',
      'in',
      wished.map(({ request }) => request),
    )
    .execute()
  if (asking.length === 0) return []
  const before = await askedBefore(
    tx,
    cell,
    asking.map((one) => one.person_id),
  )
  return asking
    .filter((one) => !before.some(({ person, over }) => person === one.person_id && !over))
    .map((one) => {
      const { concepts, ways } = wished.find(({ request }) => request === one.id)!
      const had = before.filter(({ person }) => person === one.person_id)
      return {
        request: one.id,
        person: one.person_id,
        askedAt: one.asked_at!,
        concepts: concepts.filter((id) => !had.some(({ concept }) => concept === id)),
        ways,
      }
    })
}
