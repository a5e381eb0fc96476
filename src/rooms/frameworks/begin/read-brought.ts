import { checkWritten, type Brought } from '../rules/brought.ts'
import { readCsv } from '../rules/csv-in.ts'
import { readJson } from '../rules/json.ts'

const nothing: Brought = { title: null, items: [], problems: [] }

// A list as people write it: one a line, with or without a mark or a number in front.
const readLines = (text: string): Brought =>
  checkWritten(
    null,
    text.split('\n').flatMap((line, index) => {
      const words = line.replace(/^\s*(?:[-*•–]|\d{1,4}[.)])\s+/, '').trim()
      const where = `Line ${index + 1}`
      return words === '' ? [] : [{ where, section: '', words, note: '', reason: '' }]
    }),
  )

const readers = { lines: readLines, csv: readCsv, json: readJson } as const

/** Reads what somebody brings in. Nothing at all is a beginning too: an empty draft. */
export const readBrought = (shape: keyof typeof readers, text: string): Brought =>
  text.trim() === '' ? nothing : readers[shape](text)
