import type { Acting } from '../../platform/acting.ts'

type Kept = { id: string }

const listKeptDrafts = ({ tx, me, cell }: Acting): Promise<Kept[]> =>
  tx
    .selectFrom('frameworks.draft')
    .select('id')
    .where('cell_id', '=', cell)
    .where('keeper_id', '=', me)
    .execute()

const othersSit = async ({ tx, me, cell }: Acting, draft: string): Promise<boolean> =>
  (await tx
    .selectFrom('frameworks.draft_seat')
    .select('id')
    .where('cell_id', '=', cell)
    .where('draft_id', '=', draft)
    .where('person_id', 'is not', null)
    .where('person_id', '<>', me)
    .executeTakeFirst()) !== undefined

// Where somebody else sits, the work goes on without whoever leaves; where nobody does, it goes.
const leaveKept = async (acting: Acting, draft: string): Promise<void> => {
  const { tx, cell } = acting
  if (await othersSit(acting, draft))
    await tx
      .updateTable('frameworks.draft')
      .set({ keeper_id: null })
      .where('cell_id', '=', cell)
      .where('id', '=', draft)
      .execute()
  else
    await tx
      .deleteFrom('frameworks.draft')
      .where('cell_id', '=', cell)
      .where('id', '=', draft)
      .execute()
}

/** Takes whoever leaves out of every draft, with what they said there. */
export const forgetDrafts = async (acting: Acting): Promise<void> => {
  const { tx, me, cell } = acting
  for (const { id } of await listKeptDrafts(acting)) {
    await acting.hold({ cell, organisation: id })
    await leaveKept(acting, id)
  }
  const seats = await tx
    .selectFrom('frameworks.draft_seat')
    .select(['id', 'draft_id'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
  for (const { id, draft_id } of seats) {
    await acting.hold({ cell, organisation: draft_id })
    await tx
      .deleteFrom('frameworks.draft_seat')
      .where('cell_id', '=', cell)
      .where('draft_id', '=', draft_id)
      .where('id', '=', id)
      .execute()
  }
  await acting.hold({})
}

/**
 * Takes their name off what was published, which stays as minutes do. The rows are found by their own policy:
 * no column that the app may read says whose they are. What refers to another row goes first.
 */
export const forgetPublished = async ({ tx, me, cell }: Acting): Promise<void> => {
  const nameless = { by_id: null }
  await tx
    .updateTable('frameworks.took_part')
    .set({ ...nameless, who: 'Somebody who has left' })
    .execute()
  await tx
    .updateTable('frameworks.dissent')
    .set({ ...nameless, by: null })
    .execute()
  await tx.updateTable('frameworks.told').set(nameless).execute()
  await tx.updateTable('frameworks.withdrawn').set(nameless).execute()
  await tx.updateTable('frameworks.version').set(nameless).execute()
  await tx.updateTable('frameworks.framework').set(nameless).execute()
  await tx.updateTable('frameworks.chosen').set(nameless).where('cell_id', '=', cell).execute()
  await tx.deleteFrom('frameworks.wrote').where('person_id', '=', me).execute()
}
