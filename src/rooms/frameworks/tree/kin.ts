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

/** Frameworks that adapt no other, and places kept open, by their address, from one address on. */
export const listRoots = async (tx: Tx, from: string, most: number): Promise<Kin[]> => {
  const roots = sql`(
    select root.id, root.slug, root.title, root.made_by from frameworks.framework as root where root.slug >= ${from} and not exists (
      select from frameworks.version as first where first.framework_id = root.id
        and first.number = 1 and first.from_version is not null)
    order by root.slug limit ${most}) as framework`
  return (await sql<Kin>`${select(sql`null::uuid`, roots)} order by framework.slug`.execute(tx))
    .rows
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
