import { sql } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import type { Part } from './rules/asked.ts'

export type Search = {
  /** Cells that are searched whole: the place itself, and what meets online. */
  home: readonly number[]
  /** Cells of which only what lies in one of the outcodes is meant: the neighbours. */
  beside: readonly number[]
  /** Cells of which what has no outcode is meant too: it tells its place in private. */
  unplaced: readonly number[]
  /** Outcodes around the spot that was asked for, and how far away they are. */
  outcodes: readonly { outcode: string; miles: number }[]
  /** What was chosen: each must be met by one of its tags. */
  must: readonly Part[]
  /** What was written, word by word, and how many of the words are enough: all of them at first. */
  words: readonly Part[]
  enough: number
  limit: number
}

export type Hit = {
  cell: number
  id: string
  outcode: string | null
  miles: number | null
  total: number
}

/**
 * The services that meet what was asked, the nearest first where a spot was asked for, otherwise by name.
 * One statement: each tag is met by equality in the cells that are meant, so what lies elsewhere or is about
 * something else is never read (bench: services.search_reads).
 */
export const search = async (tx: Tx, asked: Search): Promise<Hit[]> => {
  const must = asked.must.length + asked.words.length > 0 ? asked.must : [['all']]
  const tags = [...numbered(must, -must.length), ...numbered(asked.words, 0)]
  const { rows } = await sql<Hit>`
    with asked as (
      select * from unnest(${tags.map(({ tag }) => tag)}::text[], ${tags.map(({ part }) => part)}::int[]) as asked (tag, part)
    ), near as (
      select * from unnest(${asked.outcodes.map(({ outcode }) => outcode)}::text[],
        ${asked.outcodes.map(({ miles }) => miles)}::numeric[]) as near (outcode, miles)
    ), met as (
      select found.cell_id, found.service_id, min(found.sort_name) as sort_name,
        min(found.outcode) as outcode, count(distinct asked.part) as parts
      from asked join services.findable found
        on found.cell_id = any(${[...asked.home, ...asked.beside]}::int[]) and found.tag = asked.tag
      group by found.cell_id, found.service_id
      having count(distinct asked.part) filter (where asked.part < 0) = ${must.length}::int
        and count(distinct asked.part) filter (where asked.part >= 0) >= ${asked.enough}::int
    )
    select met.cell_id as cell, met.service_id as id, met.outcode, near.miles, (count(*) over ())::int as total
    from met left join near using (outcode)
    where met.cell_id = any(${[...asked.home]}::int[]) or near.outcode is not null
      or (met.outcode is null and met.cell_id = any(${[...asked.unplaced]}::int[]))
    order by met.parts desc, near.miles nulls last, met.sort_name, met.service_id
    limit ${asked.limit}::int`.execute(tx)
  return rows
}

const numbered = (parts: readonly Part[], from: number) =>
  parts.flatMap((part, index) => part.map((tag) => ({ tag, part: from + index })))
