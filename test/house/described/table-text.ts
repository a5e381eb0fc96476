import { nameOf, type Column, type Grant, type Policy, type Relation } from '../tables/catalogue.ts'

const columnLine = ({ name, type, required, default: value }: Column): string =>
  [name, type, required ? 'not null' : '', value === null ? '' : `default ${value}`].filter(Boolean).join(' ')

const lower = (definition: string): string =>
  definition
    .replace(/^(PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK)/, (word) => word.toLowerCase())
    .replace(/ REFERENCES /, ' references ')
    .replace(/ ON DELETE CASCADE/, ' on delete cascade')

const body = ({ columns, constraints }: Relation): string =>
  [...columns.map(columnLine), ...constraints.map(({ says }) => lower(says))]
    .map((line) => `  ${line}`)
    .join(',\n')

const indexLine = ({ says }: { says: string }): string =>
  `${says.replace(/^CREATE( UNIQUE)? INDEX (\S+|"[^"]+") ON (ONLY )?/, 'create$1 index $2 on ').replace(' USING btree ', ' ').replace('create UNIQUE', 'create unique')};`

const policyLines = (table: string, { name, command, roles, using, check }: Policy): string =>
  [
    `create policy "${name}" on ${table} for ${command} to ${roles.join(', ')}`,
    ...(using === null ? [] : [`  using (${using})`]),
    ...(check === null ? [] : [`  with check (${check})`]),
  ].join('\n') + ';'

const grantLines = (table: string, grants: readonly Grant[]): string[] => {
  const whole = Map.groupBy(grants.filter(({ columns }) => columns === null), ({ role }) => role)
  return [
    ...[...whole].map(([role, some]) => `grant ${some.map(({ command }) => command).join(', ')} on ${table} to ${role};`),
    ...grants
      .filter(({ columns }) => columns !== null)
      .map(({ role, command, columns }) => `grant ${command} (${columns!.join(', ')}) on ${table} to ${role};`),
  ]
}

const securityLine = (table: string, { secured, forced }: Relation): string =>
  `-- row-level security: ${secured ? 'on' : 'OFF'}, ${forced ? 'forced' : 'NOT FORCED'}`

/** One table as it is: its columns, what holds them, who may do what, and to which rows. */
export const tableText = (relation: Relation): string => {
  const name = nameOf(relation)
  return [
    `-- ${relation.comment ?? 'no comment'}`,
    `create table ${name} (\n${body(relation)}\n);`,
    ...relation.indexes.map(indexLine),
    '',
    securityLine(name, relation),
    ...relation.policies.map((policy) => policyLines(name, policy)),
    ...grantLines(name, relation.grants),
  ].join('\n')
}
