// What somebody is writing in the sample, as rows.
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'
import type { Cast } from './cast.ts'
import type { Standing } from './framework-versions.ts'
import { randomHash } from './random-hash.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import type stock from './stock/framework-drafts.json'

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
export type At = { slug: string; number: number }
export type Draft = Omit<
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

export type Making = {
  random: Random
  one: Draft
  cast: Cast
  parent: Standing | undefined
  before: Standing | undefined
  start: Date
}

const LINK_DAYS = 60

export const seatRow = (
  { random, one, cast, start }: Making,
  draft: AnyRow,
  seat: Seat,
): AnyRow => {
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

export const itemRows = (making: Making, draft: AnyRow): AnyRow[] =>
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

export const noteRow = (
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
