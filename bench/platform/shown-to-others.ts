import type { BenchDatabase } from '../database.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * What others show, up to this many rows of people.shown: half of it to one viewer each in this cell,
 * half to the helpers of another. Nobody opens these words, so they are any bytes.
 */
export const fillShown = async (
  database: BenchDatabase,
  cell: number,
  rows: number,
): Promise<void> => {
  const { rows: counted } = await database.run('select count(*)::int as count from people.shown')
  const missing = Math.max(0, rows - (counted[0] as { count: number }).count)
  await database.run(
    `with made as (
       select gen_random_uuid() as person, gen_random_uuid() as id, gen_random_uuid() as viewer, n
       from generate_series(1, $2::int) as n),
     facets as (
       insert into people.facet (cell_id, person_id, id, kind, words_sealed, audience, changed_at)
       select case when n % 2 = 0 then $1::int else $1 + 1 end, person, id, 'words', sha512(id::text::bytea),
         case when n % 2 = 0 then 'might meet' else 'helpers' end, now() from made)
     insert into people.shown (cell_id, owner_id, facet_id, audience, viewer_id, kind, words_sealed, shown_at)
     select case when n % 2 = 0 then $1 else $1 + 1 end, person, id,
       case when n % 2 = 0 then 'might meet' else 'helpers' end,
       case when n % 2 = 0 then viewer else '${NOBODY}'::uuid end, 'words', sha512(id::text::bytea), now()
     from made`,
    [cell, missing],
  )
  await database.run('vacuum analyze')
}
