import { classOf, nameOf, type Constraint, type Policy, type Relation } from './catalogue.ts'

const COMPARED = /\b(\w+) = platform\.(?:person|organisation)\(\)/g

/** The columns by which a table's policies know whose a row is. */
const owners = (policies: readonly Policy[]): Set<string> =>
  new Set(
    policies.flatMap(({ using, check }) =>
      [...`${using} ${check}`.matchAll(COMPARED)].map(([, column]) => column!),
    ),
  )

const mayAdd = ({ grants }: Relation) =>
  grants.some(({ role, command }) => role === 'kith_app' && command === 'insert')

const looseEnds = (
  table: Relation,
  parent: Relation,
  { columns, toColumns }: Constraint,
): string[] =>
  [...owners(table.policies)]
    .filter((owner) => parent.columns.some(({ name }) => name === owner))
    .filter((owner) => toColumns![columns.indexOf(owner)] !== owner)

/**
 * A row that says whose it is, beside a parent that says so too, must agree with it by its key.
 * Where it need not, somebody may hang a row of their own on what is another's, and no policy minds.
 */
export const tiedProblems = (relations: readonly Relation[]): string[] =>
  relations.filter(mayAdd).flatMap((table) =>
    table.constraints
      .filter(({ kind }) => kind === 'f')
      .flatMap((key) => {
        const parent = relations.find((one) => nameOf(one) === key.to)
        if (!parent || classOf(parent) === 'reference') return []
        const loose = looseEnds(table, parent, key)
        return loose.map(
          (owner) =>
            `${nameOf(table)}: ${owner} need not be that of its ${parent.name} (${key.name})`,
        )
      }),
  )
