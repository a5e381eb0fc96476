import type { BenchDatabase } from '../database.ts'

/** Some services alike: in which cells, and by which words they are found. */
export type Services = {
  cells: readonly number[]
  count: number
  /** Words that all of them hold. */
  words: readonly string[]
  outcodes: readonly string[]
}

// Each holds twenty words of its own besides, as a description does.
const MADE = `
  with made as (
    select n, gen_random_uuid() as id, ($1::int[])[1 + n % cardinality($1::int[])] as cell,
      ($4::text[])[1 + n % cardinality($4::text[])] as outcode
    from generate_series(1, $2::int) as n),
  listed as (
    insert into services.service (cell_id, id, organisation_id, name, words, how, join_words, outcode)
    select cell, made.id, runs.id, 'Service ' || n, repeat('Some words about it. ', 8), 'group', 'Come along', outcode
    from made join places.organisation runs on runs.cell_id = cell and runs.name = 'Bench ' || cell)
  insert into services.findable (cell_id, tag, sort_name, service_id, organisation_id, outcode)
  select cell, tag, 'service ' || n, id, gen_random_uuid(), outcode
  from made, lateral (
    select unnest($3::text[]) as tag union select 'all' union select 'how:group'
    union select 'word:w' || (n * 31 + k * 7919) % 6000 from generate_series(1, 20) as k) as tags`

/** Adds services in the tables that a search reads, each cell with an organisation of its own. */
export const addServices = async (
  database: BenchDatabase,
  { cells, count, words, outcodes }: Services,
): Promise<void> => {
  await database.run('set session_replication_role = replica')
  await database.run(
    `insert into places.organisation (cell_id, id, name, sector, invented, source, listed_on)
     select cell, gen_random_uuid(), 'Bench ' || cell, 'charity', true, 'bench', current_date
     from unnest($1::int[]) as cell on conflict do nothing`,
    [[...new Set(cells)]],
  )
  const tags = words.map((word) => `word:${word}`)
  await database.run(MADE, [cells, count, tags, outcodes])
  await database.run('set session_replication_role = default')
}
