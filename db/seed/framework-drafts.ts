// What is still being written in the sample: what becomes of each thing, who sits there, and what they say.
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'
import type { Cast } from './cast.ts'
import type { Standing } from './framework-versions.ts'
import {
  itemRows,
  noteRow,
  seatRow,
  type At,
  type Draft,
  type Making,
} from './framework-draft-rows.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import stock from './stock/framework-drafts.json' with { type: 'json' }

const makeDraft = (making: Making): Record<string, AnyRow[]> => {
  const { random, one, cast, parent, before, start } = making
  const { person } = cast.get(one.by)!
  const at = minutesAfter(daysAfter(start, -one.daysAgo), 9 * 60)
  const draft: AnyRow = {
    cell_id: person.cell,
    id: random.id(at),
    // Whoever kept it has left, if it was laid down.
    keeper_id: one.laidDown ? null : person.id,
    framework_id: before?.framework ?? null,
    before_version: before?.version ?? null,
    from_version: parent?.version ?? null,
    kind: 'values',
    title: one.title,
    made_by: one.madeBy,
    made_for: one.madeFor,
    open_here: one.openHere,
    begun_at: at,
  }
  const seats = one.seats.map((seat) => seatRow(making, draft, seat))
  const items = itemRows(making, draft)
  return {
    'frameworks.draft': [draft],
    'frameworks.draft_seat': seats,
    'frameworks.draft_item': items,
    'frameworks.draft_note': one.notes.map((note) => noteRow(making, items, seats, note)),
  }
}

const TABLES = ['draft', 'draft_seat', 'draft_item', 'draft_note'].map((one) => `frameworks.${one}`)

/** What the cast are writing now, by table. */
export const makeFrameworkDrafts = (
  random: Random,
  cast: Cast,
  standing: ReadonlyMap<string, Standing>,
  start: Date,
): Record<string, AnyRow[]> => {
  const at = (one: At | null) => (one ? standing.get(`${one.slug}/${one.number}`) : undefined)
  const made = (stock.drafts as Draft[]).map((one) =>
    makeDraft({ random, one, cast, parent: at(one.from), before: at(one.follows), start }),
  )
  return Object.fromEntries(
    TABLES.map((table) => [table, made.flatMap((rows) => rows[table] ?? [])]),
  )
}
