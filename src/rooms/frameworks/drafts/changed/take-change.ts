import type { Ask } from '../../../../platform/http/route.ts'
import type { ParentChange } from '../../rules/parent-change.ts'
import { allKept } from '../begin-draft.ts'
import type { Draft } from '../draft.ts'
import { addItems, listDraftItems } from '../items.ts'

/** Why something says now what the parent says: with the reason that the parent gave, if it gave one. */
const becauseOf = (parent: string, doing: string, why: readonly string[]): string =>
  [`${parent} ${doing}.`, ...why].join(' ').slice(0, 2000)

/** Takes one change of the parent into the draft. */
export const takeChange = async (
  ask: Ask,
  draft: Draft,
  { kind, strand, now, why }: ParentChange,
  parent: string,
): Promise<void> => {
  const items = await listDraftItems(ask.tx, draft)
  if (kind === 'added')
    return addItems(ask, draft, allKept([now!]), (items.at(-1)?.position ?? 0) + 1)
  const item = items.find(({ from }) => from?.strand === strand)
  if (!item) return
  const taken =
    kind === 'left out'
      ? { change: 'left out', reason: becauseOf(parent, 'leaves it out', why) }
      : {
          change: 'reworded',
          words: now!.words,
          note: now!.note,
          reason: becauseOf(parent, 'says it so', why),
        }
  await ask.tx
    .updateTable('frameworks.draft_item')
    .set({ ...taken, revision: item.revision + 1, changed_at: ask.now })
    .where('cell_id', '=', draft.cell)
    .where('draft_id', '=', draft.id)
    .where('id', '=', item.id)
    .execute()
}
