import { readFileSync } from 'node:fs'
import type pg from 'pg'

export type Column = {
  name: string
  type: string
  required: boolean
  default: string | null
  identity: boolean
}
export type Constraint = {
  name: string
  /** p: primary key, u: unique, f: foreign key, c: check */
  kind: 'p' | 'u' | 'f' | 'c'
  says: string
  columns: string[]
  to: string | null
  toColumns: string[] | null
  onDelete: string
  onUpdate: string
  deferrable: boolean
}
export type Index = { name: string; unique: boolean; says: string; first: string | null }
export type Command = 'select' | 'insert' | 'update' | 'delete'
export type Policy = {
  name: string
  permissive: boolean
  command: Command | 'all'
  roles: string[]
  using: string | null
  check: string | null
}
export type Grant = { role: string; command: string; columns: string[] | null }
export type Relation = {
  schema: string
  name: string
  kind: 'r' | 'p' | 'v' | 'm' | 'S' | 'f'
  owner: string
  comment: string | null
  secured: boolean
  forced: boolean
  partition: boolean
  options: string[]
  triggers: string[]
  columns: Column[]
  constraints: Constraint[]
  indexes: Index[]
  policies: Policy[]
  grants: Grant[]
}
export type Role = {
  name: string
  login: boolean
  inherits: boolean
  powers: string[]
  becomes: string[]
}
export type Schema = { name: string; owner: string; grants: { role: string; command: string }[] }
export type Func = {
  name: string
  owner: string
  definer: boolean
  path: string | null
  language: string
  source: string
  says: string
  grants: string[]
}
export type Powers = { roles: Role[]; schemas: Schema[]; functions: Func[] }
export type Catalogue = Powers & { relations: Relation[] }

const query = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** What a migrated database says of itself. */
export const readCatalogue = async (client: pg.Client): Promise<Catalogue> => {
  const { rows } = await client.query<{ relation: Relation }>(query('catalogue.sql'))
  const powers = await client.query<{ powers: Powers }>(query('powers.sql'))
  return { ...powers.rows[0]!.powers, relations: rows.map(({ relation }) => relation) }
}

export const nameOf = ({ schema, name }: Relation): string => `${schema}.${name}`

/** Its class is the first word of its comment. */
export const classOf = ({ comment }: Relation): string | undefined =>
  /^(cell|reference|global): \S/.exec(comment ?? '')?.[1]
