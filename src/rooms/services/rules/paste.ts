import { parse } from 'csv-parse/sync'
import { readOutcode } from '../../places/places.ts'

/** One listing as it could be read from what somebody pasted. What could not be read is empty. */
export type Pasted = {
  name: string
  organisation: string
  words: string
  how: string
  join: string
  outcode: string
  email: string
  phone: string
  url: string
  /** The row or the paragraph itself, so that nothing is lost. */
  pasted: string
}

type Column = keyof Omit<Pasted, 'pasted' | 'how'>

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

const EMAIL = /[^\s@<>",;()]+@[^\s@<>",;()]+\.[a-z]{2,}/i
const URL_LIKE = /\b(?:https?:\/\/|www\.)[^\s<>",;]+/i
const PHONE = /(?:\+44\s?|\b0)\d[\d\s]{7,12}\d\b/
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i
const OUTCODE_ONLY = /^[A-Z]{1,2}\d[A-Z\d]?$/i

const howOf = (text: string): string => {
  if (/\b(online|zoom|teams)\b/i.test(text)) return 'online'
  if (/\b(drop[- ]?in|come along|turn up)\b/i.test(text)) return 'drop-in'
  if (/\b(one[- ]to[- ]one|1[:-]1|1 to 1|befriend\w*|mentor\w*)\b/i.test(text)) return 'one to one'
  if (/\b(helpline|phone line|phone call|by phone)\b/i.test(text)) return 'phone'
  return 'group'
}

const outcodeIn = (text: string): string => {
  const found = POSTCODE.exec(text)?.[0] ?? (OUTCODE_ONLY.test(text.trim()) ? text : '')
  return (found && readOutcode(found)) || ''
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

// A cell that holds a thing of a kind is that thing, wherever it stands in the row.
const kindsIn = (text: string) => ({
  email: EMAIL.exec(text)?.[0] ?? '',
  url: URL_LIKE.exec(text)?.[0] ?? '',
  phone: oneLine(PHONE.exec(text)?.[0] ?? ''),
  outcode: outcodeIn(text),
})

const columnsOf = (row: readonly string[]): (Column | undefined)[] | undefined => {
  const named = row.map((cell) => headings.find(([, like]) => like.test(cell.trim()))?.[0])
  return named.filter(Boolean).length >= 2 && named.includes('name') ? named : undefined
}

const byColumns = (row: readonly string[], columns: readonly (Column | undefined)[]): Pasted => {
  const of = (column: Column) =>
    row
      .filter((_, index) => columns[index] === column)
      .map((cell) => cell.trim())
      .join('\n')
  const pasted = row.join('\t')
  const kinds = kindsIn(pasted)
  const words = of('words')
  return {
    name: oneLine(of('name')),
    organisation: oneLine(of('organisation')) || oneLine(of('name')),
    words,
    how: howOf(pasted),
    join: of('join'),
    email: of('email') || kinds.email,
    phone: of('phone') || kinds.phone,
    url: of('url') || kinds.url,
    outcode: outcodeIn(of('outcode')) || kinds.outcode,
    pasted,
  }
}

const isOnly = (cell: string) =>
  [EMAIL, URL_LIKE, PHONE, POSTCODE].some((like) => like.exec(cell)?.[0].trim() === cell.trim()) ||
  OUTCODE_ONLY.test(cell.trim())

// Without headings the first plain cell is the name, and what else is plain are the words.
const byGuess = (row: readonly string[]): Pasted => {
  const plain = row.map((cell) => cell.trim()).filter((cell) => cell !== '' && !isOnly(cell))
  const [name = '', ...rest] = plain
  const pasted = row.join('\t')
  return {
    name: oneLine(name),
    organisation: oneLine(name),
    words: rest.join('\n'),
    how: howOf(pasted),
    join: '',
    ...kindsIn(pasted),
    outcode: row.map(outcodeIn).find(Boolean) ?? '',
    pasted,
  }
}

// A paragraph of a letter: its first line, or what stands before a colon or a dash, is the name.
const byParagraph = (paragraph: string): Pasted => {
  const [first = '', ...rest] = paragraph.split('\n')
  const parted = rest.length === 0 ? /^(.{3,80}?)\s*(?::| – | - )\s*(.+)$/s.exec(first) : null
  const [name, words] = parted ? [parted[1]!, parted[2]!] : [first, rest.join('\n')]
  return {
    name: oneLine(name).slice(0, 120),
    organisation: oneLine(name).slice(0, 120),
    words: words.trim(),
    how: howOf(paragraph),
    join: '',
    ...kindsIn(paragraph),
    pasted: paragraph,
  }
}

const rowsIn = (text: string): string[][] | undefined => {
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

/**
 * Reads what was pasted: rows of a spreadsheet, with headings or without, or the paragraphs of a letter.
 * It only proposes: somebody checks each before it is listed.
 */
export const readPasted = (typed: string): Pasted[] => {
  const text = typed.replaceAll('\r\n', '\n').trim()
  if (text === '') return []
  const rows = rowsIn(text)
  if (!rows)
    return text
      .split(/\n\s*\n/)
      .map((paragraph) => byParagraph(paragraph.trim()))
      .filter(({ name }) => name !== '')
  const columns = columnsOf(rows[0]!)
  const read = columns ? rows.slice(1).map((row) => byColumns(row, columns)) : rows.map(byGuess)
  return read.filter(({ name }) => name !== '')
}
