import { nameOf, type Constraint, type Index, type Relation } from './catalogue.ts'

const MACHINERY: Record<string, string> = {
  S: 'is a sequence: identifiers are made by the app',
  m: 'is a materialised view, which has no row-level security',
  f: 'is a foreign table',
}

const indexProblems = ({ name, says }: Index): string[] =>
  / USING btree \((\s*\w+( DESC)?,?)+\)/.test(says)
    ? []
    : [`${name} is more than a plain index on columns`]

const constraintProblems = ({ name, onDelete, onUpdate, deferrable }: Constraint): string[] => [
  ...('nd'.includes(onDelete) ? [`${name} empties a column on delete`] : []),
  // A row may follow what it refers to, as it may go with it; a column is never emptied.
  ...('nd'.includes(onUpdate) ? [`${name} empties a column on update`] : []),
  ...(deferrable ? [`${name} may be put off to the end`] : []),
]

const relationProblems = (relation: Relation): string[] => [
  ...(MACHINERY[relation.kind] ? [MACHINERY[relation.kind]!] : []),
  ...(relation.partition ? ['is or has a partition, which policies of the whole do not hold'] : []),
  ...relation.triggers.map((trigger) => `has a trigger, ${trigger}`),
  ...relation.columns
    .filter(({ identity }) => identity)
    .map(({ name }) => `${name} counts by itself`),
  ...relation.columns
    .filter(({ type }) => type.endsWith('[]'))
    .map(({ name }) => `${name} is an array`),
  ...relation.constraints.flatMap(constraintProblems),
  ...relation.indexes.flatMap(indexProblems),
  ...(relation.kind === 'v' && !relation.options.includes('security_invoker=true')
    ? ['is a view with its owner’s eyes: it needs security_invoker']
    : []),
]

/** Machinery that hides what happens, or that row-level security and several machines do not bear. */
export const plainProblems = (relations: readonly Relation[]): string[] =>
  relations.flatMap((one) => relationProblems(one).map((what) => `${nameOf(one)} ${what}`))
