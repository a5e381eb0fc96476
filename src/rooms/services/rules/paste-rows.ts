import { parse } from 'csv-parse/sync'
import type { Pasted } from './paste.ts'

export type Column = keyof Omit<Pasted, 'pasted' | 'how'>

const headings: readonly [Column, RegExp][] = [
  ['organisation', /^(organi[sz]ation|charity|run by|provider)/i],
  ['name', /^(name|group|service|title|project)/i],
  ['words', /^(description|about|what|words|details|activity)/i],
  ['join', /^(how to (join|get)|join|referral|access|booking|how to refer)/i],
  ['email', /e-?mail/i],
  ['phone', /^(phone|tel|mobile|contact number|number)/i],
  ['url', /^(web|url|site|link)/i],
  ['outcode', /^(post ?code|where|venue|address|location)/i],
]

/** What each column holds, when the first row names them. */
export const columnsOf = (row: readonly string[]): (Column | undefined)[] | undefined => {
  const named = row.map((cell) => headings.find(([, like]) => like.test(cell.trim()))?.[0])
  return named.filter(Boolean).length >= 2 && named.includes('name') ? named : undefined
}

/** The rows of a spreadsheet or of a file with commas; undefined when it is a letter. */
export const rowsIn = (text: string): string[][] | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const tabbed = lines.filter((line) => line.includes('\t')).length * 2 > lines.length
  const first = lines[0] ?? ''
  const commas = !tabbed && columnsOf(first.split(',')) !== undefined
  if (!tabbed && !commas) return undefined
  try {
    return parse(text, {
      delimiter: tabbed ? '\t' : ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
  } catch {
    return lines.map((line) => line.split(tabbed ? '\t' : ','))
  }
}
