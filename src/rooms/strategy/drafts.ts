import type { Tx } from '../../platform/database/door.ts'
import type { Commitment } from './rules/commitment.ts'

/** A commitment that is not published yet. Only those who hold the organisation's link see it. */
export type Draft = Commitment & { id: string; part: string }

type Whose = { cell: number; organisation: string }

const drafts = (tx: Tx, { cell, organisation }: Whose) =>
  tx
    .selectFrom('strategy.commitment')
    .select([
      'id',
      'part',
      'what',
      'owner',
      'due_on as dueOn',
      'money',
      'who_decided as whoDecided',
    ])
    .where('cell_id', '=', cell)
    .where('organisation_id', '=', organisation)
    .where('published_at', 'is', null)

export const listDrafts = (tx: Tx, whose: Whose): Promise<Draft[]> =>
  drafts(tx, whose).orderBy('made_at').orderBy('id').execute()

export const findDraft = (tx: Tx, whose: Whose, id: string): Promise<Draft | undefined> =>
  drafts(tx, whose).where('id', '=', id).executeTakeFirst()
