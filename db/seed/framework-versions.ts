// The first version of each framework of the sample, as rows.
import { daysAfter } from '../../src/platform/clock.ts'
import { tookPartRows } from './framework-people.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import type stock from './stock/frameworks.json'
import { dayBefore } from './when.ts'

export type Stock = (typeof stock)[number]
type StockItem = { from?: number; words?: string; reason?: string; section?: string }

/** What was made: how it stands, and its rows by table. */
export type Made = { standing: Standing; rows: Record<string, AnyRow[]> }

/** A version that stands, as those that come after it need it. */
export type Standing = { framework: string; version: string; items: AnyRow[] }

const above = (parent: Standing | null, position: number | undefined) =>
  position === undefined ? undefined : parent?.items.find((one) => one['position'] === position)

const itemOf = (random: Random, at: Date, version: string, parent: Standing | null) => {
  return (item: StockItem, index: number): AnyRow => {
    const id = random.id(at)
    const from = above(parent, item.from)
    const change = from ? (item.words ? 'reworded' : 'kept') : parent ? 'added' : null
    return {
      id,
      version_id: version,
      position: index + 1,
      section: item.section ?? null,
      words: item.words ?? from!['words'],
      note: null,
      from_item: from?.['id'] ?? null,
      change,
      reason: item.reason ?? null,
      strand: from?.['strand'] ?? id,
    }
  }
}

const frameworkRow = (one: Stock, id: string, cell: number, day: string): AnyRow => ({
  id,
  slug: one.slug,
  cell_id: cell,
  kind: one.kind,
  title: one.title,
  made_by: one.madeBy,
  made_for: one.madeFor,
  placed_on: day,
})

export const makeOne = (
  random: Random,
  one: Stock,
  parent: Standing | null,
  cell: number,
  start: Date,
): Made => {
  const at = daysAfter(start, -one.daysAgo)
  const day = dayBefore(start, one.daysAgo)
  const [framework, version] = [random.id(at), random.id(at)]
  const items = (one.items as StockItem[]).map(itemOf(random, at, version, parent))
  return {
    standing: { framework, version, items },
    rows: {
      'frameworks.framework': [frameworkRow(one, framework, cell, day)],
      'frameworks.version': [
        {
          id: version,
          framework_id: framework,
          number: 1,
          published_on: day,
          from_version: parent?.version ?? null,
          decided_by: one.decidedBy,
          why: one.why,
          kept_why: one.keptWhy,
        },
      ],
      'frameworks.item': items,
      'frameworks.left_out': one.leftOut.map(({ from, reason }) => ({
        version_id: version,
        item_id: above(parent, from)!['id'],
        reason,
      })),
      'frameworks.took_part': tookPartRows(one, version),
      'frameworks.dissent': one.dissent.map(({ on, by, words }) => ({
        id: random.id(at),
        version_id: version,
        item_id: items[on - 1]!['id'],
        words,
        by,
        said_on: day,
      })),
    },
  }
}
