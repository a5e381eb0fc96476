// What invented groups and organisations hold to: adapted from what others made, and from each other.
import { frameworkFiles, idOfFramework, itemRows } from '../reference/frameworks.ts'
import stock from './stock/frameworks.json' with { type: 'json' }
import { makeChosen } from './frameworks-chosen.ts'
import { nextVersion, type Told } from './frameworks-next.ts'
import type { Organisations } from './organisations.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import { dayBefore } from './when.ts'
import { daysAfter } from '../../src/platform/clock.ts'

type Stock = (typeof stock)[number]
type StockItem = { from?: number; words?: string; reason?: string; section?: string }

/** A version that stands, as those that come after it need it. */
export type Standing = { framework: string; version: string; items: AnyRow[] }

const referenced = (): Map<string, Standing> =>
  new Map(
    frameworkFiles().map((one) => [
      `${one.slug}/1`,
      {
        framework: idOfFramework(one),
        version: itemRows(one)[0]?.['version_id'] as string,
        items: itemRows(one),
      },
    ]),
  )

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

const tookPartRows = (one: Stock, version: string): AnyRow[] =>
  one.tookPart.map(({ who, as, paid }, index) => ({
    version_id: version,
    position: index + 1,
    who,
    came_as: as,
    paid,
  }))

const makeOne = (
  random: Random,
  one: Stock,
  parent: Standing | null,
  cell: number,
  start: Date,
): Told => {
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

const TABLES = [
  'framework',
  'version',
  'withdrawn',
  'item',
  'left_out',
  'took_part',
  'dissent',
  'told',
]

/** Rows by table, in an order that every foreign key agrees with. */
export const makeFrameworks = (
  random: Random,
  organisations: Organisations,
  start: Date,
): Record<string, AnyRow[]> => {
  const standing = referenced()
  const made: Record<string, AnyRow[]>[] = []
  for (const one of stock) {
    const parent = one.from ? standing.get(`${one.from.slug}/${one.from.number}`)! : null
    const first = makeOne(random, one, parent, organisations.get(one.by)!.cell_id, start)
    standing.set(`${one.slug}/1`, first.standing)
    made.push(first.rows)
    const next = nextVersion({ random, one, first: first.standing, parent, start })
    if (!next) continue
    standing.set(`${one.slug}/2`, next.standing)
    made.push(next.rows)
  }
  for (const one of stock) made.push(toldRows(random, one, standing, start))
  const rows = (table: string) => made.flatMap((each) => each[`frameworks.${table}`] ?? [])
  return {
    ...Object.fromEntries(TABLES.map((table) => [`frameworks.${table}`, rows(table)])),
    'frameworks.chosen': makeChosen(random, organisations, standing, start),
  }
}

/** A parent has changed, and those who keep the child said what they would do. */
const toldRows = (
  random: Random,
  one: Stock,
  standing: ReadonlyMap<string, Standing>,
  start: Date,
): Record<string, AnyRow[]> => {
  if (!('told' in one) || !one.told || !one.from) return {}
  const { decided, why, daysAgo } = one.told
  return {
    'frameworks.told': [
      {
        id: random.id(daysAfter(start, -daysAgo)),
        framework_id: standing.get(`${one.slug}/1`)!.framework,
        version_id: standing.get(`${one.from.slug}/${one.from.number + 1}`)!.version,
        decided,
        why,
        decided_on: dayBefore(start, daysAgo),
      },
    ],
  }
}
