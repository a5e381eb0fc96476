import type { Tx } from '../../../../platform/database/door.ts'
import type { Listing } from '../rules/listing.ts'
import { feedTags } from '../rules/tags.ts'
import type { Whose } from './places-rows.ts'
import { mayWrite, type Say } from './sources.ts'

/** Writes by which choices a listing is found, unless somebody who keeps it has chosen them. */
export const writeTags = async (
  tx: Tx,
  { cell, service, organisation }: Whose,
  listing: Listing,
  say: Say,
): Promise<void> => {
  if (!mayWrite(say, 'tag', true)) return
  if (say.feed === say.first)
    await tx
      .deleteFrom('services.tag')
      .where('cell_id', '=', cell)
      .where('service_id', '=', service)
      .execute()
  const tags = feedTags(listing).map((tag) => ({
    cell_id: cell,
    service_id: service,
    organisation_id: organisation,
    ...tag,
  }))
  if (tags.length > 0)
    await tx
      .insertInto('services.tag')
      .values(tags)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
