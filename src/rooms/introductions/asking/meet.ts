import type { Acting } from '../../../platform/acting.ts'
import type { Weight } from '../rules/fit.ts'
import type { Wish } from './draft.ts'

/** Who somebody would rather meet: it says nothing about themself, and is never shown. */
export const listMeet = async ({ tx, me, cell }: Acting, request: string): Promise<Wish[]> => {
  const rows = await tx
    .selectFrom('introductions.request_meet')
    .select(['concept_id', 'weight'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('request_id', '=', request)
    .orderBy('concept_id')
    .execute()
  return rows.map((row) => ({ concept: row.concept_id, weight: row.weight as Weight }))
}

export const putMeet = async (
  { tx, me, cell }: Acting,
  request: string,
  wishes: readonly Wish[],
): Promise<void> => {
  await tx
    .deleteFrom('introductions.request_meet')
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .execute()
  if (wishes.length === 0) return
  await tx
    .insertInto('introductions.request_meet')
    .values(
      wishes.map(({ concept, weight }) => ({
        cell_id: cell,
        request_id: request,
        concept_id: concept,
        weight,
        person_id: me,
      })),
    )
    .execute()
}
