import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'

/** A framework as a tree knows it. */
export type Kin = {
  id: string
  parent: string | null
  slug: string
  title: string
  madeBy: string
  /** Nobody has written it: it has no version. */
  open: boolean
  withdrawn: boolean
}

const select = (parent: RawBuilder<unknown>, from: RawBuilder<unknown>) => sql<Kin>`
  select framework.id, ${parent} as parent, framework.slug, framework.title, framework.made_by as "madeBy",
    newest.id is null as open, gone.version_id is not null as withdrawn
  from ${from}
  left join lateral (
    select id from frameworks.version where framework_id = framework.id order by number desc limit 1) as newest on true
  left join frameworks.withdrawn as gone on gone.version_id = newest.id`

/** Frameworks that adapt no other, eldest first, from one of them on. */
export const listRoots = async (tx: Tx, from: string | null, most: number): Promise<Kin[]> => {
  const since = from
    ? sql`and (published_on, framework_id) >= (
        select published_on, framework_id from frameworks.version where framework_id = ${from} and number = 1)`
    : sql``
  const roots = sql`(
    select published_on, framework_id from frameworks.version
    where number = 1 and from_version is null ${since}
    order by published_on, framework_id limit ${most}) as root
    join frameworks.framework on framework.id = root.framework_id`
  const found = sql<Kin>`${select(sql`null::uuid`, roots)} order by root.published_on, root.framework_id`
  return (await found.execute(tx)).rows
}

/** The places that are kept open: nobody has written them. */
export const listOpenPlaces = async (tx: Tx): Promise<Kin[]> => {
  const places = sql`frameworks.framework`
  const { rows } = await sql<Kin>`${select(sql`null::uuid`, places)}
    where framework.kind = 'statement' and newest.id is null order by framework.slug`.execute(tx)
  return rows
}

/** What was adapted from any version of these, by whom it was adapted from, and no more than so many. */
export const listBelow = async (tx: Tx, parents: readonly string[], most: number) => {
  if (most <= 0 || parents.length === 0) return []
  const below = sql`(
    select parent.framework_id as parent_id, first.id as first_id, first.framework_id
    from frameworks.version as parent
    join frameworks.version as first on first.from_version = parent.id and first.number = 1
    where parent.framework_id = any(${parents})
    order by parent.framework_id, first.id limit ${most}) as below
    join frameworks.framework on framework.id = below.framework_id`
  const found = sql<Kin>`${select(sql`below.parent_id`, below)} order by below.parent_id, below.first_id`
  return (await found.execute(tx)).rows
}

/** One framework and those above it, from the first down to itself. */
export const listLine = async (tx: Tx, framework: string): Promise<Kin[]> => {
  const line = sql`line join frameworks.framework on framework.id = line.id`
  const { rows } = await sql<Kin>`
    with recursive up as (
      select ${framework}::uuid as id, 0 as step
      union all
      select parent.framework_id, up.step + 1 from up
      join frameworks.version as first on first.framework_id = up.id and first.number = 1
      join frameworks.version as parent on parent.id = first.from_version where up.step < 100),
    line as (select id, step, lead(id) over (order by step) as parent_id from up)
    ${select(sql`line.parent_id`, line)} order by line.step desc`.execute(tx)
  return rows
}

/** Which of these have something below them that is not among them. */
export const listWithMore = async (tx: Tx, drawn: readonly string[]): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select drawn.id from unnest(${drawn}::uuid[]) as drawn (id) where exists (
      select from frameworks.version as parent
      join frameworks.version as first on first.from_version = parent.id and first.number = 1
      where parent.framework_id = drawn.id and first.framework_id <> all (${drawn}::uuid[]))`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}
