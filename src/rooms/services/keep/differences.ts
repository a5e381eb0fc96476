import type { Tx } from '../../../platform/database/door.ts'
import type { Service } from '../listing.ts'

/** Where a list elsewhere says something else than the page does. */
export type Difference = { field: string; elsewhere: string; list: string }

/** What feeds say of a listing that its owner said otherwise: shown to them, and never put over it. */
export const listDifferences = async (tx: Tx, { cell, id }: Service): Promise<Difference[]> => {
  const rows = await tx
    .selectFrom('services.source as theirs')
    .innerJoin('services.source as own', (on) =>
      on
        .onRef('own.cell_id', '=', 'theirs.cell_id')
        .onRef('own.service_id', '=', 'theirs.service_id')
        .onRef('own.field', '=', 'theirs.field')
        .on('own.origin', '=', 'owner'),
    )
    .innerJoin('services.feed as feed', (on) =>
      on.onRef('feed.cell_id', '=', 'theirs.cell_id').onRef('feed.id', '=', 'theirs.feed_id'),
    )
    .where('theirs.cell_id', '=', cell)
    .where('theirs.service_id', '=', id)
    .where('theirs.origin', '=', 'feed')
    .whereRef('theirs.value', 'is distinct from', 'own.value')
    .select(['theirs.field', 'theirs.value as elsewhere', 'feed.name as list'])
    .orderBy('theirs.field')
    .execute()
  return rows.map((row) => ({ ...row, elsewhere: row.elsewhere ?? '' }))
}
