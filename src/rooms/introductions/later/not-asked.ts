import type { Tx } from '../../../platform/database/door.ts'
import { apartFrom } from './apart.ts'
import type { Asking } from './whose-turn.ts'

const askedBefore = async (tx: Tx, cell: number, { id }: Asking): Promise<string[]> => {
  const rows = await tx
    .selectFrom('introductions.outline')
    .select('peer_id')
    .where('cell_id', '=', cell)
    .where('request_id', '=', id)
    .execute()
  return rows.map(({ peer_id }) => peer_id)
}

const setAside = async (tx: Tx, cell: number, person: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('introductions.set_aside')
    .select(['by_id', 'about_id'])
    .where('cell_id', '=', cell)
    .where((either) => either.or([either('by_id', '=', person), either('about_id', '=', person)]))
    .execute()
  return rows.map((row) => (row.by_id === person ? row.about_id : row.by_id))
}

/**
 * Those who are not asked about somebody: oneself, whoever was asked about this request before (so "not
 * now" holds for as long as it stands, and a later request may ask again), whoever one of the two has set
 * aside, and whoever one of the two would rather never meet. Which of these it was is told to nobody.
 */
export const notAsked = async (tx: Tx, cell: number, asking: Asking): Promise<Set<string>> =>
  new Set([
    asking.person_id,
    ...(await askedBefore(tx, cell, asking)),
    ...(await setAside(tx, cell, asking.person_id)),
    ...(await apartFrom(tx, cell, asking.person_id)),
  ])
