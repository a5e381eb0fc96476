import { minutesAfter } from '../../../platform/clock.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { TooMany } from '../../../platform/http/trouble.ts'
import { draftAt } from '../making.routes.ts'
import type { Kind } from '../rules/version.ts'
import { addItems, type NewItem } from './items.ts'
import { addSeat, type CameAs, type Paid } from './seats.ts'

const AN_HOUR = 12

export type Begun = {
  framework?: string | null
  before?: string | null
  from: string | null
  kind: Kind
  title: string
  madeBy: string
  madeFor: string | null
  source?: string | null
  licence?: string | null
  placedIn?: string | null
  openHere?: boolean
  who: { name: string; cameAs: CameAs; paid: Paid }
  items: readonly NewItem[]
}

const notTooMany = async ({ tx, me, cell, now }: Ask): Promise<void> => {
  const { count } = await tx
    .selectFrom('frameworks.draft')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('cell_id', '=', cell)
    .where('keeper_id', '=', me)
    .where('begun_at', '>', minutesAfter(now, -60))
    .executeTakeFirstOrThrow()
  if (count >= AN_HOUR) throw new TooMany('drafts')
}

/** Begins a draft, with whoever begins it as its keeper. @returns its address. @throws TooMany */
export const beginDraft = async (ask: Ask, begun: Begun): Promise<string> => {
  await notTooMany(ask)
  const id = ask.newId('draft')
  const { cell, me: person, now } = ask
  await ask.tx
    .insertInto('frameworks.draft')
    .values({
      cell_id: cell,
      id,
      keeper_id: person,
      framework_id: begun.framework ?? null,
      before_version: begun.before ?? null,
      from_version: begun.from,
      kind: begun.kind,
      title: begun.title,
      made_by: begun.madeBy,
      made_for: begun.madeFor,
      placed_in: begun.placedIn ?? null,
      source: begun.source ?? null,
      licence: begun.licence ?? null,
      open_here: begun.openHere ?? false,
      begun_at: now,
    })
    .execute()
  await ask.hold({ cell, organisation: id })
  const seat = { cell, draft: id, id: ask.newId('seat'), person, pen: true, now }
  await addSeat(ask.tx, { ...seat, ...begun.who })
  await addItems(ask, { cell, id }, begun.items)
  return draftAt(cell, id)
}

type Standing = { id: string; section: string | null; words: string; note: string | null }

/** Items as they stand somewhere else: all of them are kept, until somebody decides otherwise. */
export const allKept = (items: readonly Standing[]): NewItem[] =>
  items.map(({ id, section, words, note }) => ({
    section,
    words,
    note,
    from: id,
    doing: 'kept',
    reason: null,
  }))
