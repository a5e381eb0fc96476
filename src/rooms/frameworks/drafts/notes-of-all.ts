import type { Tx } from '../../../platform/database/door.ts'
import type { Draft } from './draft.ts'

/** How much was said of each item, and how many proposals and objections of it still wait. */
export type Said = { item: string; all: number; waiting: number }

export const countNotes = async (tx: Tx, { cell, id }: Draft): Promise<Said[]> =>
  tx
    .selectFrom('frameworks.draft_note')
    .select(({ fn, eb }) => [
      'item_id as item',
      fn.countAll<number>().as('all'),
      fn
        .countAll<number>()
        .filterWhere(eb.and([eb('says', '<>', 'comment'), eb('settled', 'is', null)]))
        .as('waiting'),
    ])
    .where('cell_id', '=', cell)
    .where('draft_id', '=', id)
    .where('item_id', 'is not', null)
    .groupBy('item_id')
    .$narrowType<{ item: string }>()
    .execute()

/** The objections that whoever made them wants to stand beside the item, and that nobody settled. */
export const listStanding = async (
  tx: Tx,
  { cell, id }: Draft,
): Promise<{ item: string; words: string; name: string; person: string | null }[]> =>
  tx
    .selectFrom('frameworks.draft_note as note')
    .innerJoin('frameworks.draft_seat as seat', (on) =>
      on
        .onRef('seat.cell_id', '=', 'note.cell_id')
        .onRef('seat.draft_id', '=', 'note.draft_id')
        .onRef('seat.id', '=', 'note.seat_id'),
    )
    .select(['note.item_id as item', 'note.words', 'seat.name', 'seat.person_id as person'])
    .where('note.cell_id', '=', cell)
    .where('note.draft_id', '=', id)
    .where('note.publish', '=', true)
    .where('note.settled', 'is', null)
    .where('note.item_id', 'is not', null)
    .orderBy('note.said_at')
    .orderBy('note.id')
    .$narrowType<{ item: string }>()
    .execute()
