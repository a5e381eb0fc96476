import { howOf, isOnly, kindsIn, oneLine, outcodeIn } from './paste-kinds.ts'
import { columnsOf, rowsIn, type Column } from './paste-rows.ts'

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
