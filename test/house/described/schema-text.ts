import type { Catalogue, Func, Relation, Schema } from '../tables/catalogue.ts'
import { tableText } from './table-text.ts'

const HEADING = `-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.`

const schemaText = ({ name, owner, grants }: Schema): string =>
  [
    `create schema ${name} authorization ${owner};`,
    ...grants.map(({ role, command }) => `grant ${command} on schema ${name} to ${role};`),
  ].join('\n')

const functionText = ({ says, owner, grants }: Func): string =>
  `-- Belongs to ${owner}; may be called by ${grants.join(', ') || 'nobody else'}.\n${says.trim()};`

const relationText = (relation: Relation): string =>
  relation.kind === 'r'
    ? tableText(relation)
    : `-- ${relation.schema}.${relation.name} is no table (${relation.kind}).`

/** Some schemas of today's database, as one file for reading. */
export const schemaFile = (
  names: readonly string[],
  { schemas, relations, functions }: Catalogue,
): string => {
  const here = (schema: string) => names.includes(schema)
  const parts = [
    HEADING,
    ...schemas.filter(({ name }) => here(name)).map(schemaText),
    ...functions.filter(({ name }) => here(name.split('.')[0]!)).map(functionText),
    ...relations.filter(({ schema }) => here(schema)).map(relationText),
  ]
  return `${parts.join('\n\n')}\n`
}
