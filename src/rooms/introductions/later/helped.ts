import type { Tx } from '../../../platform/database/door.ts'
import type { Helpers } from '../../people/people.ts'

/** How far somebody lets those who help come near, while they ask. */
export const helpersOf = async (tx: Tx, cell: number, person: string): Promise<Helpers> => {
  const row = await tx
    .selectFrom('introductions.request')
    .select('helped')
    .where('cell_id', '=', cell)
    .where('person_id', '=', person)
    .where('state', '=', 'asking')
    .executeTakeFirst()
  if (!row) return 'none'
  return row.helped ? 'asked for' : 'may look'
}
