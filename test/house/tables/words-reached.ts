import { classOf, nameOf, type Relation } from './catalogue.ts'

// Matching knows pseudonyms and concepts, one a row. It has no way to a person or to a word.
const SOMEBODY =
  /^(person|peer|by|about|owner|viewer|actor|subject|account|facet|answers|reports_to)_id$|words|sealed|hash|name$/
// The worker writes letters, so it reads the sealed addresses that say where to.
const WORKER_OPENS = ['people.account.email_sealed', 'services.keeping.address_sealed']
// Closed months: what the figures role may read beside reference data.
const CLOSED = ['services.figure', 'introductions.usual_wait']

const columnsRead = (table: Relation, role: string): string[] =>
  table.grants
    .filter((grant) => grant.role === role && grant.command === 'select')
    .flatMap(({ columns }) => columns ?? table.columns.map(({ name }) => name))

const isOpen = (table: Relation) => classOf(table) === 'reference'

const matching = (table: Relation): string[] => [
  ...(isOpen(table) ? [] : columnsRead(table, 'kith_match'))
    .filter((name) => SOMEBODY.test(name))
    .map((name) => `matching reads ${name}`),
  ...table.grants
    .filter(({ role, command }) => role === 'kith_match' && command !== 'select')
    .map(({ command }) => `matching may ${command}`),
]

const worker = (table: Relation): string[] =>
  columnsRead(table, 'kith_jobs')
    .filter(
      (name) => name.endsWith('_sealed') && !WORKER_OPENS.includes(`${nameOf(table)}.${name}`),
    )
    .map((name) => `the worker reads ${name}`)

const figures = (table: Relation): string[] => {
  const lawful = isOpen(table) || CLOSED.includes(nameOf(table))
  return table.grants
    .filter(({ role, command }) => role === 'kith_figures' && (!lawful || command !== 'select'))
    .map(({ command }) => `figures may ${command}`)
}

/** Where a role that has no business with anybody's words could reach them. */
export const wordProblems = (relations: readonly Relation[]): string[] =>
  relations.flatMap((table) =>
    [...matching(table), ...worker(table), ...figures(table)].map(
      (what) => `${nameOf(table)}: ${what}`,
    ),
  )
