import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import type { Asked, Candidate } from '../rules/fit.ts'
import { every, metByAny, mustHave, musts } from './must-have.ts'

export { readAsked } from './asked.ts'

// More than anybody can be asked in a turn, and few enough that a wish half the place shares stays quick.
const MOST = 400

/**
 * Where the search begins: with those who are open and share a wish. Without wishes it begins with
 * whom the person would rather meet, where that is a must; and otherwise with everybody who is open.
 */
const nearBy = (cell: number, { wishes, meet }: Asked) => {
  const lead = wishes.length > 0 ? wishes : musts(meet)
  if (lead.length === 0)
    return sql`select offer_id, 0 as shared from introductions.offer where cell_id = ${cell} and open`
  return sql`
    select offer_id, count(*) as shared
    from introductions.offer_concept
    where cell_id = ${cell} and open and concept_id = any(${metByAny(lead)})
    group by offer_id
    having ${every(musts(lead).map(({ metBy }) => sql`bool_or(concept_id = any(${metBy}))`))}`
}

const countPlaces = (cell: number, table: 'place_offered' | 'place_taken') => sql`(
  select count(*) from ${sql.table(`introductions.${table}`)} as place
  where place.cell_id = ${cell} and place.offer_id = offer.offer_id)`

// Only an offered place can be taken, so there is a free one when fewer are taken than offered.
const hasPlace = (cell: number) =>
  sql`${countPlaces(cell, 'place_offered')} > ${countPlaces(cell, 'place_taken')}`

type Row = {
  offer_id: string
  concepts: string[]
  ways: string[]
  tags: string[]
}

const gathered = (cell: number, table: string, column: string) => sql`array(
  select ${sql.ref(`each.${column}`)} from ${sql.table(`introductions.${table}`)} as each
  where each.cell_id = ${cell} and each.offer_id = picked.offer_id)`

/**
 * Peers of this cell with a free place, not paused, who share at least one wish (or all the musts), and
 * have the other things that must be so. `open` on the rows finds them; the place tables are the truth.
 */
export const readCandidates = async (
  tx: Tx,
  cell: number,
  asked: Asked,
  today: string,
): Promise<Candidate[]> => {
  const { rows } = await sql<Row>`
    with near as materialized (${nearBy(cell, asked)}),
    picked as (
      select near.offer_id, near.shared, one.last_asked_at
      from near cross join lateral (
        select offer.last_asked_at from introductions.offer as offer
        where offer.cell_id = ${cell} and offer.offer_id = near.offer_id
          and (offer.paused_until is null or offer.paused_until < ${today})
          and ${hasPlace(cell)}
          and ${every(mustHave(cell, asked))}
        -- Each peer who is near is looked up by their own key; the whole of a table is never read for a few.
        offset 0) as one
      order by near.shared desc, one.last_asked_at nulls first, near.offer_id
      limit ${MOST})
    select picked.offer_id,
      ${gathered(cell, 'offer_concept', 'concept_id')} as concepts,
      ${gathered(cell, 'offer_way', 'way')} as ways,
      array(
        select each.kind || '|' || each.tag from introductions.offer_tag as each
        where each.cell_id = ${cell} and each.offer_id = picked.offer_id) as tags
    from picked
    order by picked.shared desc, picked.last_asked_at nulls first, picked.offer_id`.execute(tx)
  return rows.map(candidateOf)
}

const candidateOf = (row: Row): Candidate => {
  const tagged = (kind: string) =>
    row.tags.flatMap((tag) => (tag.startsWith(`${kind}|`) ? [tag.slice(kind.length + 1)] : []))
  return {
    offer: row.offer_id,
    concepts: row.concepts,
    notTaken: tagged('not taken on'),
    ways: row.ways,
    languages: tagged('language'),
    times: tagged('time of week'),
    areas: tagged('area'),
  }
}
