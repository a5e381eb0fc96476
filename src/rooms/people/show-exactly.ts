import { sql } from 'kysely'
import type { Acting } from '../../platform/acting.ts'
import { holdOwnFacets, type OwnFacet } from './facets.ts'
import { mayAnyoneRead, mayHelpersRead, mayViewerRead, type Side } from './rules/showing.ts'
import type { Helpers, Nearness } from './rules/audience.ts'
import { copyPlace } from './shown.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Who looks, how near they have come, and whether one is asking to meet someone or offering to be met. */
export type Viewing = { viewer: string; nearness: Nearness; side: Side }

/**
 * Makes one's copies exactly what they should be: for these viewers, for helpers as far as one
 * lets them, for everybody where one `offers` to be met and made it public, and for nobody else. Doing
 * it again changes nothing.
 */
export const showExactly = async (
  acting: Acting,
  viewings: Viewing[],
  helpers: Helpers,
  offers = false,
): Promise<void> => {
  const facets = await holdOwnFacets(acting)
  const wanted = facets.flatMap((facet) => copiesWanted(facet, viewings, helpers, offers))
  await dropUnwanted(
    acting,
    wanted.map(({ facet, audience, viewer }) => `${facet.id} ${audience} ${viewer}`),
  )
  if (wanted.length === 0) return
  const rows = wanted.map((copy) => copyOf(acting, copy))
  await acting.tx
    .insertInto('people.shown')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type Copy = { facet: OwnFacet; viewer: string; audience: 'helpers' | 'public' | Nearness }

/** One copy a viewer, the nearest they have come: it says how near, and so whether both have said yes. */
const copiesWanted = (
  facet: OwnFacet,
  viewings: Viewing[],
  helpers: Helpers,
  offers: boolean,
): Copy[] => {
  const nearest = new Map<string, Nearness>()
  for (const { viewer, nearness, side } of viewings)
    if (mayViewerRead(facet, nearness, side) && nearest.get(viewer) !== 'both yes')
      nearest.set(viewer, nearness)
  return [
    ...[...nearest].map(([viewer, audience]) => ({ facet, viewer, audience })),
    ...(mayHelpersRead(facet, helpers)
      ? [{ facet, viewer: nobody, audience: 'helpers' as const }]
      : []),
    ...(offers && mayAnyoneRead(facet)
      ? [{ facet, viewer: nobody, audience: 'public' as const }]
      : []),
  ]
}

const dropUnwanted = async ({ tx, me, cell }: Acting, kept: string[]) => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', me)
    .where(
      sql<boolean>`facet_id::text || ' ' || audience || ' ' || viewer_id::text <> all(${kept})`,
    )
    .execute()
}

const copyOf = (acting: Acting, { facet, viewer, audience }: Copy) => {
  const words = facet.words && acting.open(facet.words)
  return {
    cell_id: acting.cell,
    owner_id: acting.me,
    facet_id: facet.id,
    audience,
    viewer_id: viewer,
    kind: facet.kind,
    concept_id: facet.concept,
    tag: facet.tag,
    words_sealed: words === null ? null : acting.seal(copyPlace(facet.id, viewer), words),
    shown_at: acting.now,
  }
}
