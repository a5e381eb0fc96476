import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import type { Asked, Candidate, Weight } from '../rules/fit.ts'

// More than anybody can be asked in a turn, and few enough that a wish half the place shares stays quick.
const MOST = 400

/** What matching may know of a request. Runs as kith_match, which can read nothing with words in it. */
export const readAsked = async (tx: Tx, cell: number, request: string): Promise<Asked> => {
  const wishes = await tx
    .selectFrom('introductions.request_concept')
    .select(['concept_id', 'weight'])
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .execute()
  const ways = await tx
    .selectFrom('introductions.request_way')
    .select('way')
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .execute()
  return {
    wishes: wishes.map((row) => ({ concept: row.concept_id, weight: row.weight as Weight })),
    ways: ways.map((row) => row.way),
  }
}

// Musts narrow most, so they are where the search begins; without wishes everybody with room is near.
const nearBy = (cell: number, { wishes }: Asked) => {
  const musts = wishes.filter((wish) => wish.weight === 'must').map((wish) => wish.concept)
  const all = wishes.map((wish) => wish.concept)
  if (all.length === 0)
    return sql`select offer_id, '{}'::text[] as concepts from introductions.offer where cell_id = ${cell}`
  return sql`
    select offer_id, array_agg(concept_id) as concepts
    from introductions.offer_concept
    where cell_id = ${cell} and concept_id = any(${all})
    group by offer_id
    having count(*) filter (where concept_id = any(${musts})) = ${musts.length}`
}

type Row = { offer_id: string; concepts: string[]; ways: string[]; last_asked_at: Date | null }

/** Peers of this cell with a free place, not paused, who share at least one wish (or all the musts). */
export const readCandidates = async (
  tx: Tx,
  cell: number,
  asked: Asked,
  today: string,
): Promise<Candidate[]> => {
  const { rows } = await sql<Row>`
    with near as (${nearBy(cell, asked)})
    select offer.offer_id, near.concepts, offer.last_asked_at,
      array(select way from introductions.offer_way as way
        where way.cell_id = ${cell} and way.offer_id = offer.offer_id) as ways
    from near
    join introductions.offer as offer on offer.cell_id = ${cell} and offer.offer_id = near.offer_id
    where (offer.paused_until is null or offer.paused_until < ${today})
      and exists (
        select from introductions.place_offered as offered
        where offered.cell_id = ${cell} and offered.offer_id = offer.offer_id
          and not exists (
            select from introductions.place_taken as taken
            where taken.cell_id = ${cell} and taken.offer_id = offered.offer_id and taken.place = offered.place))
    order by cardinality(near.concepts) desc, offer.last_asked_at nulls first, offer.offer_id
    limit ${MOST}`.execute(tx)
  return rows.map((row) => ({
    offer: row.offer_id,
    concepts: row.concepts,
    ways: row.ways,
    lastAsked: row.last_asked_at,
  }))
}
