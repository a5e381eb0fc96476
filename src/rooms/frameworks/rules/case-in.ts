import { checkWritten, type Brought, type Written } from './brought.ts'
import { isPlain, textOf, type Plain } from './plain.ts'

const identifierIn = (link: unknown): string =>
  isPlain(link) ? textOf(link['identifier']) || textOf(link['uri']) : ''

type Below = { child: string; parent: string; at: number }

const treeOf = (links: unknown): Below[] =>
  (Array.isArray(links) ? links : []).filter(isPlain).flatMap((link, index) =>
    link['associationType'] === 'isChildOf'
      ? [
          {
            child: identifierIn(link['originNodeURI']),
            parent: identifierIn(link['destinationNodeURI']),
            at: typeof link['sequenceNumber'] === 'number' ? link['sequenceNumber'] : index,
          },
        ]
      : [],
  )

/** The items of a package by what they hang below. Each is come to once, so that a circle ends. */
class Tree {
  readonly items: Map<string, Plain>
  readonly below: Map<string, Below[]>
  readonly seen = new Set<string>()

  constructor(read: Plain, items: readonly Plain[]) {
    this.items = new Map(
      items.map((item, index) => [textOf(item['identifier']) || `${index}`, item]),
    )
    this.below = Map.groupBy(
      treeOf(read['CFAssociations']).toSorted((a, b) => a.at - b.at),
      ({ parent }) => parent,
    )
  }

  /** Everything below one, in order: what has more below it is a section, what has not is an item. */
  leaves(id: string, sections: readonly string[]): Written[] {
    const item = this.items.get(id)
    if (!item || this.seen.has(id)) return []
    this.seen.add(id)
    const words = textOf(item['fullStatement']) || textOf(item['abbreviatedStatement'])
    const children = (this.below.get(id) ?? []).filter(({ child }) => this.items.has(child))
    if (children.length > 0)
      return children.flatMap(({ child }) => this.leaves(child, [...sections, words]))
    const note = textOf(item['notes'])
    const where = `Item ${this.seen.size}`
    return [{ where, section: sections.join(' / '), words, note, reason: '' }]
  }

  /** From the document down; and then whatever hangs nowhere. */
  all(document: string): Written[] {
    const from = (this.below.get(document) ?? []).map(({ child }) => child)
    const hung = new Set([...this.below.values()].flat().map(({ child }) => child))
    const loose = [...this.items.keys()].filter((id) => !hung.has(id))
    return [...from, ...loose, ...this.items.keys()].flatMap((id) => this.leaves(id, []))
  }
}

/** Reads a package in the shape of CASE: its tree becomes sections with items. */
export const readCase = (read: Plain): Brought => {
  const document = isPlain(read['CFDocument']) ? read['CFDocument'] : {}
  const items = (Array.isArray(read['CFItems']) ? read['CFItems'] : []).filter(isPlain)
  const written = new Tree(read, items).all(textOf(document['identifier']))
  return checkWritten(textOf(document['title']), written)
}
