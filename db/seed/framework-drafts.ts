// What is still being written in the sample: what becomes of each thing, who sits there, and what they say.
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'
import type { Cast } from './cast.ts'
import type { Standing } from './framework-versions.ts'
import { randomHash } from './random-hash.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import stock from './stock/framework-drafts.json' with { type: 'json' }

type Seat = {
  who?: string
  link?: boolean
  opened?: boolean
  name: string
  as: string
  paid: string
  pen: boolean
}
type Does = { from?: number; words?: string; doing: string | null; reason?: string }
type Note = {
  on: number
  seat: number
  says: string
  words: string
  wording?: string
  publish?: boolean
  hoursAgo: number
}
type At = { slug: string; number: number }
type Draft = Omit<
  (typeof stock.drafts)[number],
  'from' | 'follows' | 'seats' | 'does' | 'notes'
> & {
  from: At | null
  /** The version of the same that it would come after. */
  follows: At | null
  seats: Seat[]
  does: Does[]
  notes: Note[]
}

type Making = {
  random: Random
  one: Draft
  cast: Cast
  parent: Standing | undefined
  before: Standing | undefined
  start: Date
}

const LINK_DAYS = 60

const seatRow = ({ random, one, cast, start }: Making, draft: AnyRow, seat: Seat): AnyRow => {
  const at = draft['begun_at'] as Date
  const linked = seat.link === true
  return {
    cell_id: draft['cell_id'],
    draft_id: draft['id'],
    id: random.id(at),
    person_id: seat.who ? cast.get(seat.who)!.person.id : null,
    token_hash: linked ? randomHash(random) : null,
    name: seat.name,
    came_as: seat.as,
    paid: seat.paid,
    pen: seat.pen,
    made_at: at,
    ends_at: linked ? daysAfter(start, LINK_DAYS - one.daysAgo) : null,
    taken_at: seat.who || (linked && seat.opened !== false) ? minutesAfter(at, 90) : null,
  }
}

// What nobody has said anything of is kept as it stands in the parent.
const everyItem = ({
  one,
  parent,
  before,
}: Making): { does: Does; above: AnyRow | undefined }[] => {
  const above = (before ?? parent)?.items ?? []
  const kept = above.map((item, index) => ({
    does: one.does.find(({ from }) => from === index + 1) ?? { doing: 'kept' },
    above: item,
  }))
  const added = one.does.filter(({ from }) => from === undefined)
  return [...kept, ...added.map((does) => ({ does, above: undefined }))]
}

const itemRows = (making: Making, draft: AnyRow): AnyRow[] =>
  everyItem(making).map(({ does, above }, index) => ({
    cell_id: draft['cell_id'],
    draft_id: draft['id'],
    id: making.random.id(draft['begun_at'] as Date),
    position: index + 1,
    section: null,
    words: does.words ?? above!['words'],
    note: null,
    from_item: above?.['id'] ?? null,
    change: does.doing,
    reason: does.reason ?? null,
    revision: 1,
    changed_at: draft['begun_at'],
  }))

const noteRow = (
  { random, start }: Making,
  items: readonly AnyRow[],
  seats: readonly AnyRow[],
  { on, seat, says, words, wording, publish, hoursAgo }: Note,
): AnyRow => {
  const item = items[on - 1]!
  const at = minutesAfter(start, -60 * hoursAgo)
  return {
    cell_id: item['cell_id'],
    draft_id: item['draft_id'],
    id: random.id(at),
    item_id: item['id'],
    seat_id: seats[seat]!['id'],
    says,
    words,
    wording: wording ?? null,
    publish: publish ?? false,
    said_at: at,
  }
}

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
