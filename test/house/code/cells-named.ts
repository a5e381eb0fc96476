import { isTest, type Source } from './sources.ts'

// Whoever leaves is erased in every place at once: there, no one cell is meant.
const EVERYWHERE = ['src/rooms/people/erase.ts']

const CELL_TABLE = /^-- cell: .*\ncreate table (\S+)/gm
const QUERY =
  /\.(?:selectFrom|updateTable|deleteFrom)\(\s*'([a-z]+\.[a-z_]+)[^']*'([^]*?)(?:\.execute|\n\n|$)/g

/** The tables that lie in cells, as the described schema has them. */
export const cellTables = (schemas: readonly Source[]): Set<string> =>
  new Set(schemas.flatMap(({ text }) => [...text.matchAll(CELL_TABLE)].map(([, name]) => name!)))

/** Queries that do not say which cell they mean, and so would ask every machine at once. */
export const cellProblems = (sources: readonly Source[], tables: ReadonlySet<string>): string[] =>
  sources
    .filter(({ path }) => path.startsWith('src/') && !isTest(path) && !EVERYWHERE.includes(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(QUERY)]
        .filter(([, table, rest]) => tables.has(table!) && !rest!.includes('cell_id'))
        .map(([, table]) => `${path} asks for ${table} and names no cell_id`),
    )
