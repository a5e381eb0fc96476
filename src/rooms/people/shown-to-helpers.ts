import { sql } from 'kysely'
import type { Acting } from '../../platform/acting.ts'
import { shownOf, type ShownFacet } from './shown.ts'

type ShownSince = { owner: string; since: Date }

/** What one person shows to those who help them, and since when. */
export type ShownToHelpers = ShownSince & { facets: ShownFacet[] }

const toHelpers = ({ tx, cell }: Acting) =>
  tx.selectFrom('people.shown').where('cell_id', '=', cell).where('audience', '=', 'helpers')

/** Those who show something to helpers, by when they began to, after one place in that list. */
const listOwners = (
  acting: Acting,
  most: number,
  after: ShownSince | undefined,
): Promise<ShownSince[]> => {
  const since = sql<Date>`min(shown_at)`
  return toHelpers(acting)
    .select(['owner_id as owner', since.as('since')])
    .groupBy('owner_id')
    .$if(after !== undefined, (query) =>
      query.having(sql<boolean>`(${since}, owner_id) > (${after!.since}, ${after!.owner}::uuid)`),
    )
    .orderBy('since')
    .orderBy('owner_id')
    .limit(most)
    .execute()
}

/** What people show to those who help them find someone, those waiting longest first. */
export const listShownToHelpers = async (
  acting: Acting,
  most: number,
  after?: ShownSince,
): Promise<ShownToHelpers[]> => {
  const owners = await listOwners(acting, most, after)
  if (owners.length === 0) return []
  const rows = await toHelpers(acting)
    .select(['owner_id', 'facet_id', 'viewer_id', 'kind', 'concept_id', 'tag', 'words_sealed'])
    .where(
      'owner_id',
      'in',
      owners.map(({ owner }) => owner),
    )
    .orderBy('kind')
    .execute()
  const facets = Map.groupBy(rows, (row) => row.owner_id)
  return owners.map((one) => ({ ...one, facets: (facets.get(one.owner) ?? []).map(shownOf) }))
}

/** Stops showing anything to helpers, at once. What they may read without being asked for help comes back. */
export const hideFromHelpers = async ({ tx, me, cell }: Acting): Promise<void> => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', me)
    .where('audience', '=', 'helpers')
    .execute()
}
