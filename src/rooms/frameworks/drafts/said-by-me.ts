import type { Acting } from '../../../platform/acting.ts'

const listSeatsOf = ({ tx, me, cell }: Acting) =>
  tx
    .selectFrom('frameworks.draft_seat')
    .select(['id', 'draft_id as draft', 'name', 'came_as as cameAs', 'paid'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .orderBy('made_at')
    .execute()

/** What somebody said at each draft that they sit at: each is taken in hand to be read. */
export const saidAtDrafts = async (acting: Acting): Promise<unknown[]> => {
  const lines: unknown[] = []
  const { tx, cell } = acting
  for (const seat of await listSeatsOf(acting)) {
    await acting.hold({ cell, organisation: seat.draft })
    const draft = await tx
      .selectFrom('frameworks.draft')
      .select('title')
      .where('cell_id', '=', cell)
      .where('id', '=', seat.draft)
      .executeTakeFirst()
    const said = await tx
      .selectFrom('frameworks.draft_note')
      .select(['says', 'words', 'wording'])
      .where('cell_id', '=', cell)
      .where('draft_id', '=', seat.draft)
      .where('seat_id', '=', seat.id)
      .orderBy('said_at')
      .execute()
    const { name, cameAs, paid } = seat
    lines.push({ draft: draft?.title, name, cameAs, paid, said })
  }
  await acting.hold({})
  return lines
}
