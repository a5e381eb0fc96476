import type { Tx } from '../../../platform/database/door.ts'
import type { Draft } from './draft.ts'

export const sayings = ['comment', 'propose', 'object'] as const
export type Says = (typeof sayings)[number]

/** What somebody said of an item. */
export type Note = {
  id: string
  seat: string
  name: string
  says: Says
  words: string
  /** The words that somebody would have instead. */
  wording: string | null
  /** An objection that is published beside the item if it is not settled. */
  publish: boolean
  saidAt: Date
  settled: 'taken' | 'not taken' | 'settled' | null
}

export const NOTES_SHOWN = 50

const notes = (tx: Tx, { cell, id }: Draft) =>
  tx
    .selectFrom('frameworks.draft_note as note')
    .innerJoin('frameworks.draft_seat as seat', (on) =>
      on
        .onRef('seat.cell_id', '=', 'note.cell_id')
        .onRef('seat.draft_id', '=', 'note.draft_id')
        .onRef('seat.id', '=', 'note.seat_id'),
    )
    .select(['note.id', 'note.seat_id as seat', 'seat.name', 'note.says', 'note.words'])
    .select(['note.wording', 'note.publish', 'note.said_at as saidAt', 'note.settled'])
    .where('note.cell_id', '=', cell)
    .where('note.draft_id', '=', id)

type Row = Awaited<ReturnType<ReturnType<typeof notes>['execute']>>[number]
const asNote = (row: Row): Note => ({
  ...row,
  says: row.says as Says,
  settled: row.settled as Note['settled'],
})

/** One page of what was said of an item, the newest first; one more than is shown tells that there are more. */
export const listNotes = async (
  tx: Tx,
  draft: Draft,
  item: string,
  page: number,
): Promise<Note[]> => {
  const rows = await notes(tx, draft)
    .where('note.item_id', '=', item)
    .orderBy('note.said_at', 'desc')
    .orderBy('note.id', 'desc')
    .limit(NOTES_SHOWN + 1)
    .offset((page - 1) * NOTES_SHOWN)
    .execute()
  return rows.map(asNote)
}

export const findNote = async (tx: Tx, draft: Draft, id: string): Promise<Note | undefined> => {
  const row = await notes(tx, draft).where('note.id', '=', id).executeTakeFirst()
  return row && asNote(row)
}
