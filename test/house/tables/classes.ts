import { classOf, nameOf, type Constraint, type Index, type Relation } from './catalogue.ts'

type Known = ReadonlyMap<string, Relation>

const keyProblems = ({ name, kind, columns }: Constraint): string[] =>
  (kind === 'p' || kind === 'u') && columns[0] !== 'cell_id'
    ? [`${name} does not begin with cell_id`]
    : []

const uniqueProblems = ({ name, unique, first }: Index): string[] =>
  unique && first !== 'cell_id' ? [`the unique index ${name} does not begin with cell_id`] : []

const MAY_POINT_TO: Record<string, readonly string[]> = {
  cell: ['cell', 'reference'],
  reference: ['reference'],
  global: ['global', 'reference'],
}

const pointProblems = (
  here: string,
  known: Known,
  { name, kind, to, columns, toColumns }: Constraint,
) => {
  if (kind !== 'f') return []
  const target = known.get(to!)
  const there = target && classOf(target)
  if (!there || !MAY_POINT_TO[here]!.includes(there))
    return [`${name} points from ${here} to ${there ?? to}`]
  const together = columns[0] === 'cell_id' && toColumns?.[0] === 'cell_id'
  return here === 'cell' && there === 'cell' && !together
    ? [`${name} does not begin with cell_id`]
    : []
}

/** An identifier is a UUID made by the app; only what reference data is known by may be a word. */
const idProblems = (table: Relation, known: Known): string[] => {
  const toReference = table.constraints.flatMap(({ kind, to, columns }) => {
    const target = kind === 'f' ? known.get(to!) : undefined
    return target && classOf(target) === 'reference' ? columns : []
  })
  return table.columns
    .filter(({ name, type }) => /^(id|.*_id)$/.test(name) && type !== 'uuid')
    .filter(({ name }) => name !== 'cell_id' && !toReference.includes(name))
    .map(({ name, type }) => `${name} is ${type}, not uuid`)
}

const cellProblems = (table: Relation, known: Known): string[] => {
  const [first] = table.columns
  const begins = first?.name === 'cell_id' && first.type === 'integer' && first.required
  return [
    ...(begins ? [] : ['it does not begin with "cell_id int not null"']),
    ...table.constraints.flatMap(keyProblems),
    ...table.indexes.flatMap(uniqueProblems),
    ...idProblems(table, known),
  ]
}

const tableProblems = (table: Relation, known: Known): string[] => {
  const here = classOf(table)
  if (!here) return ['its comment does not begin with "cell: ", "reference: " or "global: "']
  return [
    ...(table.constraints.some(({ kind }) => kind === 'p') ? [] : ['it has no primary key']),
    ...table.constraints.flatMap((one) => pointProblems(here, known, one)),
    ...(here === 'cell'
      ? cellProblems(table, known)
      : here === 'global'
        ? idProblems(table, known)
        : []),
  ]
}

/** Where a table breaks the rules of its class, and so could not be spread over several machines. */
export const classProblems = (relations: readonly Relation[]): string[] => {
  const tables = relations.filter(({ kind }) => kind === 'r' || kind === 'p')
  const known = new Map(tables.map((table) => [nameOf(table), table]))
  return tables.flatMap((table) =>
    tableProblems(table, known).map((what) => `${nameOf(table)}: ${what}`),
  )
}
