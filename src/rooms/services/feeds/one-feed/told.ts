import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'

export type RefusalShown = { external: string | null; name: string | null; because: string }

/** What a reading could not take in, each with its reason. */
export const listRefusals = (
  tx: Tx,
  cell: number,
  reading: string,
  most: number,
): Promise<RefusalShown[]> =>
  tx
    .selectFrom('services.refusal')
    .where('cell_id', '=', cell)
    .where('reading_id', '=', reading)
    .select(['external', 'name', 'because'])
    .orderBy('id')
    .limit(most)
    .execute()

export type Difference = {
  service: string
  name: string
  field: string
  ours: string
  theirs: string
}

/** Where a feed says otherwise than whoever keeps the listing: shown, and never put over it. */
export const listDifferences = async (
  tx: Tx,
  cell: number,
  feed: string,
  most: number,
): Promise<Difference[]> => {
  const { rows } = await sql<Difference>`
    select service.id as service, service.name, theirs.field, ours.value as ours, theirs.value as theirs
    from services.source theirs
    join services.source ours on ours.cell_id = theirs.cell_id and ours.service_id = theirs.service_id
      and ours.field = theirs.field and ours.origin in ('owner', 'coordinator')
    join services.service service on service.cell_id = theirs.cell_id and service.id = theirs.service_id
    where theirs.cell_id = ${cell} and theirs.feed_id = ${feed} and theirs.origin = 'feed'
      and theirs.value is not null and ours.value is not null and theirs.value <> ours.value
      and ours.value <> 'written by hand'
    order by lower(service.name), service.id, theirs.field
    limit ${most}`.execute(tx)
  return rows
}
