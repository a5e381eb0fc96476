import type { Acting } from '../../platform/acting.ts'
import { Sealed } from '../../platform/crypto/sealed.ts'
import type { FacetKind } from './facets.ts'

/** One thing somebody shows to whoever is looking. */
export type ShownFacet = {
  owner: string
  kind: FacetKind
  concept: string | null
  tag: string | null
  words: Sealed | null
}

/** Where the words of one copy lie: they open there and nowhere else. */
export const copyPlace = (id: string, viewer: string) => `shown|${id}|${viewer}`

/** Everything that these people show to whoever is looking, in no order that tells anything. */
export const listShownBy = async (
  { tx, me, cell }: Acting,
  owners: string[],
): Promise<ShownFacet[]> => {
  if (owners.length === 0) return []
  const rows = await tx
    .selectFrom('people.shown')
    .select(['owner_id', 'facet_id', 'viewer_id', 'kind', 'concept_id', 'tag', 'words_sealed'])
    .where('cell_id', '=', cell)
    .where('viewer_id', '=', me)
    .where('owner_id', 'in', owners)
    .orderBy('kind')
    .orderBy('concept_id')
    .orderBy('tag')
    .execute()
  return rows.map((row) => shownOf(row))
}

type CopyRow = {
  owner_id: string
  facet_id: string
  viewer_id: string
  kind: string
  concept_id: string | null
  tag: string | null
  words_sealed: Buffer | null
}

/** A copy as whoever it was made for reads it: its words open at their own place. */
export const shownOf = (row: CopyRow): ShownFacet => ({
  owner: row.owner_id,
  kind: row.kind as FacetKind,
  concept: row.concept_id,
  tag: row.tag,
  words:
    row.words_sealed &&
    new Sealed(row.owner_id, copyPlace(row.facet_id, row.viewer_id), row.words_sealed),
})

/** What people of this cell show to everybody, in no order that tells anything. Needs nobody to be signed in. */
export const listPublic = async (tx: Acting['tx'], cell: number): Promise<ShownFacet[]> => {
  const rows = await tx
    .selectFrom('people.shown')
    .select(['owner_id', 'facet_id', 'viewer_id', 'kind', 'concept_id', 'tag', 'words_sealed'])
    .where('cell_id', '=', cell)
    .where('audience', '=', 'public')
    .orderBy('kind')
    .orderBy('concept_id')
    .orderBy('tag')
    .execute()
  return rows.map((row) => shownOf(row))
}

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

/** Stops showing anything to this viewer, at once. */
export const hideFrom = async ({ tx, me, cell }: Acting, viewer: string): Promise<void> => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', me)
    .where('viewer_id', '=', viewer)
    .execute()
}

/** Lays down what this person showed to whoever acts, at once. */
export const layDown = async ({ tx, me, cell }: Acting, owner: string): Promise<void> => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', owner)
    .where('viewer_id', '=', me)
    .execute()
}

/**
 * Hides one's words at once from everyone but one, when the asking is over. Those with whom both
 * said yes see again what they may as soon as the worker, who knows them all, has been round.
 */
export const hideOthers = async (
  { tx, me, cell }: Acting,
  kept: string | undefined,
): Promise<void> => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', me)
    .where('viewer_id', '<>', kept ?? me)
    .execute()
}
