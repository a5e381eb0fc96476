import type { Acting } from '../../../platform/acting.ts'

/** The one peer somebody asked for in particular: when, and until when it stands. Nothing of their answer. */
export type AskedFor = { at: Date; until: Date; stands: boolean }

/** The last asking in particular of a request; undefined when there was none. */
export const findAskedFor = async (
  { tx, cell, me, now }: Acting,
  request: string,
): Promise<AskedFor | undefined> => {
  const row = await tx
    .selectFrom('introductions.asked_for')
    .select(['asked_at', 'stands_until'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('request_id', '=', request)
    .orderBy('asked_at', 'desc')
    .executeTakeFirst()
  return row && { at: row.asked_at, until: row.stands_until, stands: row.stands_until > now }
}
