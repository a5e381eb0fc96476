import type { Acting } from '../../../platform/acting.ts'

/** The facets that one's own offer rests on: they stay, whatever is changed on a request. */
export const offeredFacets = async ({ tx, me, cell }: Acting): Promise<ReadonlySet<string>> => {
  const kept: string[] = []
  for (const table of ['offer_tag', 'offer_way', 'offer_concept'] as const) {
    const rows = await tx
      .selectFrom(`introductions.${table}`)
      .select('facet_id')
      .where('cell_id', '=', cell)
      .where('peer_id', '=', me)
      .execute()
    kept.push(...rows.flatMap((row) => row.facet_id ?? []))
  }
  return new Set(kept)
}

/** The facets that one's own requests rest on: they stay, whatever is changed on an offer. */
export const requestedFacets = async ({ tx, me, cell }: Acting): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('introductions.request_tag')
    .select('facet_id')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
  return new Set(rows.flatMap((row) => row.facet_id ?? []))
}
