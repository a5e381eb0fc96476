import type { Carried } from './carrying.ts'
import { unharmed } from './formula.ts'

/**
 * The columns of the file. Where ESCO's table of skills has a column for it, it has ESCO's name
 * (conceptUri, preferredLabel, description, inScheme, status, modifiedDate), so that what reads ESCO reads this.
 */
const COLUMNS = [
  'conceptType',
  'conceptUri',
  'preferredLabel',
  'description',
  'status',
  'modifiedDate',
  'inScheme',
  'scheme',
  'section',
  'position',
  'change',
  'reason',
  'adapts',
] as const

const cell = (text: string): string => {
  const plain = unharmed(text)
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const rowOf = (version: Carried, item: Carried['items'][number]): string[] => [
  'KnowledgeSkillCompetence',
  `${version.address}/item/${item.position}`,
  item.words,
  item.note ?? '',
  version.withdrawnOn === null ? 'released' : 'obsolete',
  version.publishedOn,
  version.address,
  version.framework.title,
  item.section ?? '',
  String(item.position),
  item.change ?? '',
  item.reason ?? '',
  item.from?.address ?? '',
]

/** A version as a table: one row an item, with a mark in front so that spreadsheets read its letters right. */
export const writeCsv = (version: Carried): string =>
  `\ufeff${[[...COLUMNS], ...version.items.map((item) => rowOf(version, item))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')}`
