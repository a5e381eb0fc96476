import type { Ask } from '../../../../platform/http/route.ts'
import { allKept } from '../begin-draft.ts'
import type { Draft } from '../draft.ts'
import { addItems } from '../items.ts'
import type { Onto } from './onto.ts'

const ofDraft = ({ tx }: Ask, { cell, id }: Draft, item: string) =>
  tx
    .updateTable('frameworks.draft_item')
    .where('cell_id', '=', cell)
    .where('draft_id', '=', id)
    .where('id', '=', item)

const changeStanding = async (ask: Ask, { draft }: Onto['sitting'], { carried }: Onto) => {
  const stamp = { changed_at: ask.now }
  for (const { id, from, words, note, doing } of carried.moved)
    await ofDraft(ask, draft, id)
      .set({ ...stamp, from_item: from, words, note, change: doing })
      .execute()
  // It stands on nothing any more, so it was added, and owes a reason for that.
  for (const id of carried.loosened)
    await ofDraft(ask, draft, id)
      .set({ ...stamp, from_item: null, change: 'added' })
      .execute()
}

const drop = async ({ tx }: Ask, { cell, id }: Draft, dropped: readonly string[]) => {
  for (const item of dropped)
    await tx
      .deleteFrom('frameworks.draft_item')
      .where('cell_id', '=', cell)
      .where('draft_id', '=', id)
      .where('id', '=', item)
      .execute()
}

/** Lets a draft stand on a newer version, as the rule says. */
export const moveOnto = async (ask: Ask, onto: Onto): Promise<void> => {
  const { draft } = onto.sitting
  await changeStanding(ask, onto.sitting, onto)
  await drop(ask, draft, onto.carried.dropped)
  const last = onto.items.at(-1)?.position ?? 0
  await addItems(ask, draft, allKept(onto.carried.fresh), last + 1)
  await ask.tx
    .updateTable('frameworks.draft')
    .set(draft.framework ? { before_version: onto.newer } : { from_version: onto.newer })
    .where('cell_id', '=', draft.cell)
    .where('id', '=', draft.id)
    .execute()
}
