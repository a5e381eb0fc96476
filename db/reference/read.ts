import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** A file of data/, as text. */
export const file = (path: string): string =>
  readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')

export const csv = (path: string): Record<string, string>[] =>
  parse(file(path), { columns: true, skip_empty_lines: true })
