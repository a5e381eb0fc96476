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

// Each one is looked up by its key, with a limit: a planner that would rather read the whole of a small table
// may not, so that what is read follows what is shown.
const select = (from: RawBuilder<unknown>) => sql<Kin>`
  select kin.id, kin.parent, framework.slug, framework.title, framework.made_by as "madeBy",
    newest.id is null as open, gone.version_id is not null as withdrawn
  from (${from}) as kin (id, parent, place, within)
  cross join lateral (
    select slug, title, made_by from frameworks.framework where id = kin.id limit 1) as framework
  left join lateral (
    select id from frameworks.version where framework_id = kin.id order by number desc limit 1) as newest on true
  left join lateral (
    select version_id from frameworks.withdrawn where version_id = newest.id limit 1) as gone on true
  order by kin.place, kin.within`

const listKin = async (tx: Tx, from: RawBuilder<unknown>): Promise<Kin[]> =>
  (await select(from).execute(tx)).rows

/** Frameworks that adapt no other, eldest first, from one of them on. */
export const listRoots = (tx: Tx, from: string | null, most: number): Promise<Kin[]> => {
  const since = from
    ? sql`and (published_on, framework_id) >= (
        select published_on, framework_id from frameworks.version where framework_id = ${from} and number = 1)`
    : sql``
  return listKin(
    tx,
    sql`select framework_id, null::uuid, published_on, framework_id from frameworks.version
      where number = 1 and from_version is null ${since}
      order by published_on, framework_id limit ${most}`,
  )
}

/** The places that are kept open: nobody has written them. */
export const listOpenPlaces = (tx: Tx): Promise<Kin[]> =>
  listKin(
    tx,
    sql`select id, null::uuid, slug, id from frameworks.framework as place where kind = 'statement'
      and not exists (select from frameworks.version where framework_id = place.id)`,
  )

// The first version of whatever was adapted from any version of one framework.
const adaptedFrom = (framework: RawBuilder<unknown>, most: number, but = sql``) => sql`
  (select id from frameworks.version where framework_id = ${framework} limit 1000) as parent
  cross join lateral (
    select id, framework_id from frameworks.version
    where from_version = parent.id and number = 1 ${but} order by id limit ${most}) as first`

/** What was adapted from any version of these, by whom it was adapted from, and no more than so many. */
export const listBelow = async (tx: Tx, parents: readonly string[], most: number): Promise<Kin[]> =>
  most <= 0 || parents.length === 0
    ? []
    : listKin(
        tx,
        sql`select below.framework_id, above.id, above.place, below.id
          from unnest(${parents}::uuid[]) with ordinality as above (id, place)
          cross join lateral (
            select first.id, first.framework_id from ${adaptedFrom(sql`above.id`, most)}) as below
          limit ${most}`,
      )

/** One framework and those above it, from the first down to itself. */
export const listLine = (tx: Tx, framework: string): Promise<Kin[]> =>
  listKin(
    tx,
    sql`with recursive up as (
        select ${framework}::uuid as id, 0 as step
        union all
        select parent.framework_id, up.step + 1 from up
        cross join lateral (
          select from_version from frameworks.version where framework_id = up.id and number = 1 limit 1) as first
        cross join lateral (
          select framework_id from frameworks.version where id = first.from_version limit 1) as parent
        where up.step < 100)
      select id, lead(id) over (order by step), -step, id from up`,
  )

/** Which of these have something below them that is not among them. */
export const listWithMore = async (tx: Tx, drawn: readonly string[]): Promise<Set<string>> => {
  const others = sql`and framework_id <> all (${drawn}::uuid[])`
  const { rows } = await sql<{ id: string }>`
    select drawn.id from unnest(${drawn}::uuid[]) as drawn (id) cross join lateral (
      select 1 from ${adaptedFrom(sql`drawn.id`, 1, others)} limit 1) as more`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
