import { parse } from 'csv-parse/sync'
import { checkWritten, problem, type Brought, type Written } from './brought.ts'
import { asWritten } from './formula.ts'

// Whoever writes a table by hand calls its columns what they like.
const NAMES: Record<keyof Omit<Written, 'where'> | 'title', RegExp> = {
  words: /^(preferred ?label|words|item|text|statement|value|principle|heading|competence)s?$/i,
  section: /^(section|domain|group|theme|category)$/i,
  note: /^(description|note|detail|meaning)s?$/i,
  reason: /^(reason|why)$/i,
  title: /^(scheme|framework|title)$/i,
}

// A spreadsheet on the continent parts its columns with semicolons, and what is pasted comes with tabs.
const delimiterOf = (head: string): string =>
  ['\t', ','].find((mark) => head.includes(mark)) ?? (head.includes(';') ? ';' : ',')

type Table = { at: Record<keyof typeof NAMES, number>; rows: string[][] }

const readTable = (text: string): Table | undefined => {
  const [head = [], ...rows] = parse(text, {
    bom: true,
    relax_column_count: true,
    delimiter: delimiterOf(text.split('\n', 1)[0]!),
  })
  const find = (like: RegExp) => head.findIndex((name) => like.test(name.trim()))
  const at = {
    words: find(NAMES.words),
    section: find(NAMES.section),
    note: find(NAMES.note),
    reason: find(NAMES.reason),
    title: find(NAMES.title),
  }
  return at.words === -1 ? undefined : { at, rows }
}

/** Reads a table back in: any that has a column of words, whatever its other columns are. */
export const readCsv = (text: string): Brought => {
  try {
    const table = readTable(text)
    if (!table)
      return problem(
        'No column is called preferredLabel or words. Name the column that says what each item is',
      )
    const { at, rows } = table
    const of = (row: string[], column: keyof Table['at']) => asWritten(row[at[column]] ?? '')
    const written = rows.flatMap((row, index) =>
      row.every((one) => one.trim() === '')
        ? []
        : {
            where: `Row ${index + 2}`,
            section: of(row, 'section'),
            words: of(row, 'words'),
            note: of(row, 'note'),
            reason: of(row, 'reason'),
          },
    )
    return checkWritten(rows[0] ? of(rows[0], 'title') : null, written)
  } catch {
    return problem(
      'This could not be read as a table. Save it as CSV from your spreadsheet, and bring that in',
    )
  }
}
