import { sql } from 'kysely'
import type { Acting } from '../../platform/acting.ts'
import { Sealed } from '../../platform/crypto/sealed.ts'
import { holdOwnFacets, type FacetKind, type OwnFacet } from './facets.ts'
import { mayHelp, mayRead, type Nearness } from './rules/audience.ts'

/** One thing somebody shows to whoever is looking. */
export type ShownFacet = { owner: string; kind: FacetKind; concept: string | null; words: Sealed | null }

const nobody = '00000000-0000-0000-0000-000000000000'
const copyPlace = (id: string, viewer: string) => `shown|${id}|${viewer}`

/** Everything that these people show to whoever is looking, in no order that tells anything. */
export const listShownBy = async ({ tx, me, cell }: Acting, owners: string[]): Promise<ShownFacet[]> => {
  if (owners.length === 0) return []
  const rows = await tx
    .selectFrom('people.shown')
    .select(['owner_id', 'facet_id', 'viewer_id', 'kind', 'concept_id', 'words_sealed'])
    .where('cell_id', '=', cell)
    .where('viewer_id', '=', me)
    .where('owner_id', 'in', owners)
    .orderBy('kind')
    .orderBy('concept_id')
    .execute()
  return rows.map((row) => shownOf(row))
}

type CopyRow = {
  owner_id: string
  facet_id: string
  viewer_id: string
  kind: string
  concept_id: string | null
  words_sealed: Buffer | null
}

const shownOf = (row: CopyRow): ShownFacet => ({
  owner: row.owner_id,
  kind: row.kind as FacetKind,
  concept: row.concept_id,
  words: row.words_sealed && new Sealed(row.owner_id, copyPlace(row.facet_id, row.viewer_id), row.words_sealed),
})

/** Of these people, those with whom both have said yes, so far as each still shows anything. */
export const listMet = async ({ tx, me, cell }: Acting, people: string[]): Promise<Set<string>> => {
  if (people.length === 0) return new Set()
  const rows = await tx
    .selectFrom('people.shown')
    .select('owner_id')
    .distinct()
    .where('cell_id', '=', cell)
    .where('viewer_id', '=', me)
    .where('audience', '=', 'both yes')
    .where('owner_id', 'in', people)
    .execute()
  return new Set(rows.map((row) => row.owner_id))
}

export type ShownToHelpers = ShownFacet & { since: Date }

/** What people show to those who help them find someone, those waiting longest first. */
export const listShownToHelpers = async ({ tx, cell }: Acting, most: number): Promise<ShownToHelpers[]> => {
  const rows = await tx
    .selectFrom('people.shown')
    .select(['owner_id', 'facet_id', 'viewer_id', 'kind', 'concept_id', 'words_sealed', 'shown_at'])
    .where('cell_id', '=', cell)
    .where('audience', '=', 'helpers')
    .orderBy('shown_at')
    .orderBy('owner_id')
    .orderBy('kind')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...shownOf(row), since: row.shown_at }))
}

/** Stops showing anything to this viewer, at once. */
export const hideFrom = async ({ tx, me, cell }: Acting, viewer: string): Promise<void> => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', me)
    .where('viewer_id', '=', viewer)
    .execute()
}

/**
 * Hides one's words at once from everyone but one, when the asking is over. Those with whom both
 * said yes see again what they may as soon as the worker, who knows them all, has been round.
 */
export const hideOthers = async ({ tx, me, cell }: Acting, kept: string | undefined): Promise<void> => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', me)
    .where('viewer_id', '<>', kept ?? me)
    .execute()
}

/** Who looks, how near they have come, and whether one is asking to meet someone or offering to be met. */
export type Viewing = { viewer: string; nearness: Nearness; side: 'asking' | 'offering' }

// What somebody hopes for when they ask is not for those they themselves support, nor the other way round.
const onThisSide = (kind: FacetKind, side: Viewing['side']) =>
  kind === 'asking' ? side === 'asking' : kind === 'words' || kind === 'times' ? side === 'offering' : true

/** Whether helpers come into it: not while one asks for nobody; and more when one has asked for them. */
export type Helpers = 'none' | 'may look' | 'asked for'

/**
 * Makes one's copies exactly what they should be: for these viewers, for helpers as far as one
 * lets them, and for nobody else. Doing it again changes nothing.
 */
export const showExactly = async (acting: Acting, viewings: Viewing[], helpers: Helpers): Promise<void> => {
  const facets = await holdOwnFacets(acting)
  const wanted = facets.flatMap((facet) => copiesWanted(facet, viewings, helpers))
  await dropUnwanted(acting, wanted.map(({ facet, audience, viewer }) => `${facet.id} ${audience} ${viewer}`))
  if (wanted.length === 0) return
  const rows = wanted.map((copy) => copyOf(acting, copy))
  await acting.tx.insertInto('people.shown').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}

type Copy = { facet: OwnFacet; viewer: string; audience: 'helpers' | Nearness }

/** One copy a viewer, the nearest they have come: it says how near, and so whether both have said yes. */
const copiesWanted = (facet: OwnFacet, viewings: Viewing[], helpers: Helpers): Copy[] => {
  const nearest = new Map<string, Nearness>()
  for (const { viewer, nearness, side } of viewings)
    if (mayRead(facet.audience, nearness) && onThisSide(facet.kind, side) && nearest.get(viewer) !== 'both yes')
      nearest.set(viewer, nearness)
  return [
    ...[...nearest].map(([viewer, audience]) => ({ facet, viewer, audience })),
    ...(helpers !== 'none' && mayHelp(facet.audience, helpers === 'asked for') && onThisSide(facet.kind, 'asking') ? [{ facet, viewer: nobody, audience: 'helpers' as const }] : []),
  ]
}

const dropUnwanted = async ({ tx, me, cell }: Acting, kept: string[]) => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', me)
    .where(sql<boolean>`facet_id::text || ' ' || audience || ' ' || viewer_id::text <> all(${kept})`)
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
    words_sealed: words === null ? null : acting.seal(copyPlace(facet.id, viewer), words),
    shown_at: acting.now,
  }
}
