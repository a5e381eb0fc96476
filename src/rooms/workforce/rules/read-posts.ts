import { parse } from 'csv-parse/sync'
import { readPost } from './read-post.ts'
import type { Post } from './kinds.ts'

/** One line of a sheet: a post, or what is wrong with it in words. */
export type Line = { line: number; post: Post } | { line: number; problems: string[] }

export type Sheet = { lines: Line[] } | { problem: string }

/** The columns a sheet may have. The first four must be there. */
export const columns = [
  'reference',
  'title',
  'kind',
  'level',
  'setting',
  'pay',
  'hours',
  'since',
  'fixed until',
  'state',
] as const

export type Column = (typeof columns)[number]

const NEEDED: readonly Column[] = ['reference', 'title', 'kind', 'level']
const LINES_MAX = 2_000

const columnOf = (heading: string): Column | undefined =>
  columns.find((one) => one === heading.trim().toLowerCase().replaceAll(/[_-]+/g, ' '))

const rowsOf = (sheet: string): string[][] | undefined => {
  const delimiter = sheet.split('\n', 1)[0]!.includes('\t') ? '\t' : ','
  try {
    return parse(sheet, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
  } catch {
    return undefined
  }
}

/**
 * Reads the rows of a spreadsheet that were pasted, or a file with commas, with its headings. A broken
 * line stops no other.
 */
export const readPosts = (sheet: string): Sheet => {
  const rows = rowsOf(sheet)
  if (!rows || rows.length === 0)
    return {
      problem: 'This could not be read as a table. Copy the rows again, with their headings',
    }
  const named = rows[0]!.map(columnOf)
  const missing = NEEDED.filter((one) => !named.includes(one))
  if (missing.length > 0)
    return {
      problem: `The first row must name the columns. We did not find: ${missing.join(', ')}`,
    }
  if (rows.length - 1 > LINES_MAX)
    return {
      problem: `Paste ${LINES_MAX.toLocaleString('en-GB')} rows at a time. This holds ${(rows.length - 1).toLocaleString('en-GB')}, so nothing was kept`,
    }
  const seen = new Map<string, number>()
  return {
    lines: rows.slice(1).map((row, index) => lineOf(row, named, index + 2, seen)),
  }
}

const lineOf = (
  row: readonly string[],
  named: readonly (Column | undefined)[],
  line: number,
  seen: Map<string, number>,
): Line => {
  const cell = (column: Column) => (row[named.indexOf(column)] ?? '').trim()
  const read = readPost(cell)
  if ('problems' in read) return { line, ...read }
  const { reference } = read.post
  const before = seen.get(reference)
  if (before !== undefined)
    return { line, problems: [`Line ${before} has the reference “${reference}” too`] }
  seen.set(reference, line)
  return { line, ...read }
}
