import type { Tx } from '../../../platform/database/door.ts'

const key = (one: string, other: string) => [one, other].toSorted().join(' ')

/** Which of these people are kept apart, whoever of the two asked for it. Runs as the worker. */
export const readApart = async (
  tx: Tx,
  cell: number,
  people: readonly string[],
): Promise<(one: string, other: string) => boolean> => {
  if (people.length === 0) return () => false
  const rows = await tx
    .selectFrom('introductions.kept_apart')
    .select(['by_id', 'about_id'])
    .where('cell_id', '=', cell)
    .where('by_id', 'in', people)
    .where('about_id', 'in', people)
    .execute()
  const apart = new Set(rows.map(({ by_id, about_id }) => key(by_id, about_id)))
  return (one, other) => apart.has(key(one, other))
}
