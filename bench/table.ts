import type { Row } from './row.ts'

const COLUMNS = ['measure', 'value', 'unit', 'goal', '', 'against'] as const

const mark = ({ holds }: Row): string => (holds === undefined ? '' : holds ? 'holds' : 'DOES NOT')

const cells = (row: Row): string[] => [
  row.name,
  row.value.toLocaleString('en-GB', { maximumFractionDigits: 3 }),
  row.unit,
  row.goal,
  mark(row),
  row.against,
]

/** The rows as a table for a terminal, its columns as wide as what stands in them. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = [[...COLUMNS], ...rows.map(cells)]
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const padded = (line: string[]) =>
    line.map((cell, column) =>
      column === 1 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
    )
  return lines.map((line) => padded(line).join('  ').trimEnd()).join('\n')
}

export const jsonOf = (rows: readonly Row[]): string =>
  rows.map((row) => JSON.stringify({ ...row, holds: row.holds ?? null })).join('\n')
