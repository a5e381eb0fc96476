import type { BenchDatabase } from '../database.ts'

export type Wish = { concept: string; weight: 'must' | 'matters' | 'nice' }

/** Somebody in this cell asks to meet someone. Returns the request's identifier. */
export const addRequest = async (
  database: BenchDatabase,
  cell: number,
  wishes: readonly Wish[],
): Promise<string> => {
  await database.run('set session_replication_role = replica')
  const { rows } = await database.run(
    `with made as (select gen_random_uuid() as id, gen_random_uuid() as person),
     wished as (
       insert into introductions.request_concept (cell_id, request_id, concept_id, weight, person_id, facet_id)
       select $1, id, concept, weight, person, gen_random_uuid()
       from made, unnest($2::text[], $3::text[]) as wish (concept, weight)),
     tags as (
       insert into introductions.request_tag (cell_id, request_id, kind, tag, weight, person_id, facet_id)
       select $1, id, kind, tag, weight, person, case when kind <> 'reach' then gen_random_uuid() end
       from made, (values ('language', 'cy', 'matters'), ('time of week', 'weekday evening', 'nice'),
         ('time of week', 'weekend afternoon', 'nice'), ('near', 'BS5', 'matters'),
         ('reach', 'half an hour', 'matters')) as tags (kind, tag, weight)),
     meet as (
       insert into introductions.request_meet (cell_id, request_id, concept_id, weight, person_id)
       select $1, id, ($2::text[])[1], 'nice', person from made),
     ways as (
       insert into introductions.request_way (cell_id, request_id, way, person_id)
       select $1, id, way, person from made, unnest(array['walking', 'phone']) as way)
     select id from made`,
    [cell, wishes.map((wish) => wish.concept), wishes.map((wish) => wish.weight)],
  )
  await database.run('set session_replication_role = default')
  return (rows[0] as { id: string }).id
}

export const listConceptIds = async (database: BenchDatabase): Promise<string[]> => {
  const { rows } = await database.run('select id from stewardship.concept order by id')
  return rows.map((row) => (row as { id: string }).id)
}
