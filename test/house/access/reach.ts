import type pg from 'pg'
import { nameOf, type Relation } from '../tables/catalogue.ts'
import type { Actor } from './actors.ts'
import { attempt, type Attempt } from './attempt.ts'

/** How far a command reaches: no grant, no row, only rows that name whoever asks, some others too, every row. */
export type Reach = 'refused' | 'nothing' | 'own' | 'some' | 'all'

export type Row = Record<string, unknown>
export type Known = { rows: readonly Row[]; total: number }

const namers = ({ columns }: Relation): string[] =>
  columns.filter(({ type }) => type === 'uuid').map(({ name }) => name)

const naming = (table: Relation): string =>
  namers(table)
    .map((name) => `${name} = $1`)
    .join(' or ') || 'false'

const reachOf = (all: Attempt, own: Attempt, total: number): Reach => {
  if ('refused' in all) return all.refused === 'by grant' ? 'refused' : 'nothing'
  if ('failed' in all) throw new Error(`a probe failed with ${all.failed}`)
  if (all.rows === 0) return 'nothing'
  if ('rows' in own && own.rows === all.rows) return 'own'
  return all.rows === total ? 'all' : 'some'
}

type Probe = { client: pg.Client; table: Relation; actor: Actor; known: Known }

const both = async ({ client, table, actor, known }: Probe, sql: string): Promise<Reach> => {
  const all = await attempt(client, sql)
  const own =
    actor.person === null
      ? { rows: -1 }
      : await attempt(client, `${sql} where ${naming(table)}`, [actor.person])
  return reachOf(all, own, known.total)
}

export const selects = (probe: Probe): Promise<Reach> =>
  both(probe, `select 1 from ${nameOf(probe.table)}`)

export const deletes = (probe: Probe): Promise<Reach> =>
  both(probe, `delete from ${nameOf(probe.table)}`)

/** Tries the columns that the role was given, else the first, which is then refused. */
export const updates = async (probe: Probe): Promise<Reach> => {
  const { table, actor } = probe
  const given = table.grants.find(
    ({ role, command }) => role === actor.role && command === 'update',
  )
  const column = given?.columns?.[0] ?? table.columns.at(-1)!.name
  return both(probe, `update ${nameOf(table)} set ${column} = ${column}`)
}

const insert = ({ client, table }: Probe, row: Row): Promise<Attempt> =>
  attempt(
    client,
    `insert into ${nameOf(table)} select * from jsonb_populate_record(null::${nameOf(table)}, $1)`,
    [JSON.stringify(row)],
  )

// A row that was let in and met a twin, or a rule of its own, was let in.
const letIn = (tried: Attempt): boolean => !('refused' in tried)

const asMine = ({ table, actor }: Probe, row: Row): Row[] => {
  const names = namers(table)
  const mine = names.map((name) => ({ ...row, cell_id: actor.cell, [name]: actor.person }))
  return actor.person === null ? [] : mine
}

/** Puts rows in as they are, and as if they named whoever asks. */
export const inserts = async (probe: Probe): Promise<Reach> => {
  const { rows } = probe.known
  const first = await insert(probe, rows[0]!)
  if ('refused' in first && first.refused === 'by grant') return 'refused'
  const isMine = (row: Row) => Object.values(row).includes(probe.actor.person)
  const others: boolean[] = []
  for (const row of rows.filter((one) => !isMine(one))) others.push(letIn(await insert(probe, row)))
  if (others.length > 0 && others.every(Boolean)) return 'all'
  if (others.some(Boolean)) return 'some'
  for (const row of [...rows.filter(isMine), ...asMine(probe, rows[0]!)])
    if (letIn(await insert(probe, row))) return 'own'
  return 'nothing'
}
