import type { Tx } from '../../../../platform/database/door.ts'
import type { Listing } from '../rules/listing.ts'
import { aboutOf } from '../rules/about.ts'
import { feedTags } from '../rules/tags.ts'
import type { Gazetteer } from './gazetteer.ts'
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

/** Writes which experiences it is about, in the stewards' words, unless somebody who keeps it has chosen them. */
export const writeAbout = async (
  tx: Tx,
  { cell, service, organisation }: Whose,
  listing: Listing,
  say: Say,
  { sayings }: Gazetteer,
): Promise<void> => {
  if (!mayWrite(say, 'about', true)) return
  if (say.feed === say.first)
    await tx
      .deleteFrom('services.about')
      .where('cell_id', '=', cell)
      .where('service_id', '=', service)
      .execute()
  const about = aboutOf(listing, sayings).map((concept_id) => ({
    cell_id: cell,
    service_id: service,
    organisation_id: organisation,
    concept_id,
  }))
  if (about.length > 0)
    await tx
      .insertInto('services.about')
      .values(about)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
