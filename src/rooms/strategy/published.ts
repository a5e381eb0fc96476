import { readFileSync } from 'node:fs'

/** A figure that somebody has published about this work, with the page it stands on. */
export type PublishedFact = {
  measure: string
  value: number
  period: string
  publisher: string
  href: string
}

const file = new URL(
  '../../../data/workforce/peer_support_workforce_published.csv',
  import.meta.url,
)

/** One line of comma-separated values; quoted ones may hold commas, and two quotes stand for one. */
export const splitLine = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

const readFacts = (text: string): PublishedFact[] => {
  const [head = '', ...lines] = text.trim().split(/\r?\n/)
  const names = splitLine(head)
  const at = (line: string[], name: string) => line[names.indexOf(name)] ?? ''
  return lines.map(splitLine).map((line) => ({
    measure: at(line, 'measure'),
    value: Number(at(line, 'value')),
    period: at(line, 'period'),
    publisher: at(line, 'publisher'),
    href: at(line, 'source_url'),
  }))
}

const facts = readFacts(readFileSync(file, 'utf8'))

/** Undefined when the file of published figures does not hold it: then nobody has said. */
export const findPublished = (measure: string, period: string): PublishedFact | undefined =>
  facts.find((fact) => fact.measure === measure && fact.period === period)
