import type { Ask } from '../../../platform/http/route.ts'
import { notHere } from '../../../platform/http/route.ts'
import type { Tx } from '../../../platform/database/door.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Doing, Wording } from '../rules/decide-item.ts'
import type { Draft } from './draft.ts'

/** One item of a draft, and what it stands on. */
export type DraftItem = {
  id: string
  position: number
  section: string | null
  words: string
  note: string | null
  /** Null where the whole draft stands on nothing. */
  doing: Doing | null
  reason: string | null
  /** Goes up with every change, so that two who write at once do not undo each other. */
  revision: number
  from: ({ id: string; strand: string } & Wording) | null
}

const items = (tx: Tx, { cell, id }: Pick<Draft, 'cell' | 'id'>) =>
  tx
    .selectFrom('frameworks.draft_item as item')
    .leftJoin('frameworks.item as from', 'from.id', 'item.from_item')
    .select(['item.id', 'item.position', 'item.section', 'item.words', 'item.note', 'item.change'])
    .select(['item.reason', 'item.revision', 'from.id as fromId', 'from.strand as fromStrand'])
    .select(['from.words as fromWords', 'from.note as fromNote'])
    .where('item.cell_id', '=', cell)
    .where('item.draft_id', '=', id)

type Row = Awaited<ReturnType<ReturnType<typeof items>['execute']>>[number]

const asItem = (row: Row): DraftItem => ({
  id: row.id,
  position: row.position,
  section: row.section,
  words: row.words,
  note: row.note,
  doing: row.change as Doing | null,
  reason: row.reason,
  revision: row.revision,
  from:
    row.fromId === null
      ? null
      : { id: row.fromId, strand: row.fromStrand!, words: row.fromWords!, note: row.fromNote },
})

/** All of them, those that are left out too, in their order. */
export const listDraftItems = async (tx: Tx, draft: Draft): Promise<DraftItem[]> =>
  (await items(tx, draft).orderBy('item.position').orderBy('item.id').execute()).map(asItem)

/** @throws NotHere */
export const getDraftItem = async (
  tx: Tx,
  draft: Draft,
  id: string | undefined,
): Promise<DraftItem> => {
  if (!isUuid(id)) return notHere()
  const row = await items(tx, draft).where('item.id', '=', id).executeTakeFirst()
  return row ? asItem(row) : notHere()
}

export type NewItem = {
  section: string | null
  words: string
  note: string | null
  from: string | null
  doing: Doing | null
  reason: string | null
}

/** Writes items into a draft, from this position on. */
export const addItems = async (
  { tx, now, newId }: Pick<Ask, 'tx' | 'now' | 'newId'>,
  { cell, id }: Pick<Draft, 'cell' | 'id'>,
  added: readonly NewItem[],
  first = 1,
): Promise<void> => {
  const rows = added.map((one, index) => ({
    cell_id: cell,
    draft_id: id,
    id: newId('draft item'),
    position: first + index,
    section: one.section,
    words: one.words,
    note: one.note,
    from_item: one.from,
    change: one.doing,
    reason: one.reason,
    changed_at: now,
  }))
  // A statement carries so many values and no more.
  for (let at = 0; at < rows.length; at += 500)
    await tx
      .insertInto('frameworks.draft_item')
      .values(rows.slice(at, at + 500))
      .execute()
}
