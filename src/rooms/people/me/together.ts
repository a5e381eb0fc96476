import type { Ask } from '../../../platform/http/route.ts'
import { listOwnFacets, type OwnFacet } from '../facets.ts'

/** What is changed together: one facet, or all of its kind where it is chosen from a list. */
export const together = async (ask: Ask, facet: string): Promise<OwnFacet[]> => {
  const all = await listOwnFacets(ask)
  const one = all.find(({ id }) => id === facet)
  return all.filter(({ id, kind }) => one && (id === one.id || (one.tag && kind === one.kind)))
}
