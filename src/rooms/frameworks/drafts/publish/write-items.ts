import { sql } from 'kysely'
import { londonDay } from '../../../../platform/clock.ts'
import type { Ask } from '../../../../platform/http/route.ts'
import type { DraftItem } from '../items.ts'
import type { ToPublish } from './publish.ts'

// A statement carries so many values and no more.
const AT_ONCE = 500
const inParts = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) =>
    rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  )

type Placed = { item: DraftItem; id: string; position: number }

const itemRow = (version_id: string, { item, id, position }: Placed) => ({
  id,
  version_id,
  position,
  section: item.section,
  words: item.words,
  note: item.note,
  from_item: item.from?.id ?? null,
  change: item.doing,
  reason: item.reason,
  // What is new begins a strand of its own.
  strand: item.from?.strand ?? id,
})

/** Writes what a version says, what it left out, who made it, and who does not agree. */
export const writeItems = async (ask: Ask, all: ToPublish, version: string): Promise<void> => {
  const { tx } = ask
  const stays = all.items.filter(({ doing }) => doing !== 'left out')
  const placed = stays.map((item, index) => ({ item, id: ask.newId('item'), position: index + 1 }))
  for (const rows of inParts(placed.map((one) => itemRow(version, one))))
    await tx.insertInto('frameworks.item').values(rows).execute()
  const left = all.items.flatMap(({ doing, from, reason }) =>
    doing === 'left out' && from
      ? [{ version_id: version, item_id: from.id, reason: reason ?? '' }]
      : [],
  )
  for (const rows of inParts(left))
    await tx.insertInto('frameworks.left_out').values(rows).execute()
  await writeTookPart(ask, all, version)
  await writeDissent(ask, all, version, new Map(placed.map(({ item, id }) => [item.id, id])))
}

const writeTookPart = async (
  { tx }: Ask,
  { tookPart }: ToPublish,
  version: string,
): Promise<void> => {
  await tx
    .insertInto('frameworks.took_part')
    .values(
      tookPart.map(({ name, cameAs, paid, person }, index) => ({
        version_id: version,
        position: index + 1,
        who: name,
        came_as: cameAs,
        paid,
        by_id: person,
      })),
    )
    .execute()
}

// An objection to what was left out stands beside the whole: the item is not there to stand beside.
const writeDissent = async (
  ask: Ask,
  { standing }: ToPublish,
  version: string,
  items: ReadonlyMap<string, string>,
): Promise<void> => {
  if (standing.length === 0) return
  const rows = standing.map(({ item, words, name, person }) => ({
    id: ask.newId('dissent'),
    version_id: version,
    item_id: items.get(item) ?? null,
    words,
    by: name,
    said_on: londonDay(ask.now),
    by_id: person,
    frozen_at: sql<Date>`now()`,
  }))
  for (const part of inParts(rows))
    await ask.tx.insertInto('frameworks.dissent').values(part).execute()
}
