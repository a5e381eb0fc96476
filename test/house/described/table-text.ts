import {
  nameOf,
  type Column,
  type Grant,
  type Index,
  type Policy,
  type Relation,
} from '../tables/catalogue.ts'
import { readable } from './readable.ts'

const columnText = ({ name, type, required, default: value }: Column): string =>
  [
    name,
    readable(type),
    required ? 'not null' : '',
    value === null ? '' : `default ${readable(value)}`,
  ]
    .filter(Boolean)
    .join(' ')

const body = ({ columns, constraints }: Relation): string =>
  [...columns.map(columnText), ...constraints.map(({ says }) => readable(says))]
    .map((line) => `  ${line}`)
    .join(',\n')

const indexText = ({ says }: Index): string => `${readable(says).replace(' USING btree ', ' ')};`

const policyText = (table: string, { name, command, roles, using, check }: Policy): string =>
  `${[
    `create policy "${name}" on ${table} for ${command} to ${roles.join(', ')}`,
    ...(using === null ? [] : [`  using (${readable(using)})`]),
    ...(check === null ? [] : [`  with check (${readable(check)})`]),
  ].join('\n')};`

const grantTexts = (table: string, grants: readonly Grant[]): string[] => {
  const whole = Map.groupBy(
    grants.filter(({ columns }) => columns === null),
    ({ role }) => role,
  )
  const some = grants.filter(({ columns }) => columns !== null)
  return [
    ...[...whole].map(
      ([role, all]) =>
        `grant ${all.map(({ command }) => command).join(', ')} on ${table} to ${role};`,
    ),
    ...some.map(
      ({ role, command, columns }) =>
        `grant ${command} (${columns!.join(', ')}) on ${table} to ${role};`,
    ),
  ]
}

/** One table as it is: its columns, what holds them, who may do what, and to which rows. */
export const tableText = (relation: Relation): string => {
  const { comment, secured, forced, indexes, policies, grants } = relation
  const name = nameOf(relation)
  return [
    `-- ${comment ?? 'It says nothing of itself'}`,
    `create table ${name} (\n${body(relation)}\n);`,
    ...indexes.map(indexText),
    `-- Row-level security: ${secured ? 'on' : 'OFF'}, ${forced ? 'forced' : 'NOT FORCED'}.`,
    ...policies.map((policy) => policyText(name, policy)),
    ...grantTexts(name, grants),
  ].join('\n')
}
