import type { Catalogue, Func, Relation, Schema } from '../tables/catalogue.ts'
import { tableText } from './table-text.ts'

const HEADING = `-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.`

// What the platform keeps, besides its own schema: the way out of the house.
const HOME: Record<string, string> = { outbox: 'platform' }
export const homeOf = (schema: string): string => HOME[schema] ?? schema

const schemaText = ({ name, owner, grants }: Schema): string =>
  [
    `create schema ${name}; -- belongs to ${owner}`,
    ...grants.map(({ role, command }) => `grant ${command} on schema ${name} to ${role};`),
  ].join('\n')

const functionText = ({ says, owner, grants, name }: Func): string =>
  [`-- belongs to ${owner}; may be called by ${grants.join(', ') || 'nobody else'}`, `${says.trim()};`, `-- end of ${name}`].join('\n')

const otherText = ({ schema, name, kind }: Relation) => `-- ${kind === 'v' ? 'view' : 'relation'} ${schema}.${name}`

/** Today's schema of one room, or of the platform, as one file for reading. */
export const schemaText_ = (home: string, { schemas, relations, functions }: Catalogue): string => {
  const here = (schema: string) => homeOf(schema) === home
  return [
    HEADING,
    ...schemas.filter(({ name }) => here(name)).map(schemaText),
    ...functions.filter(({ name }) => here(name.split('.')[0]!)).map(functionText),
    ...relations.filter(({ schema }) => here(schema)).map((one) => (one.kind === 'r' ? tableText(one) : otherText(one))),
  ].join('\n\n') + '\n'
}
