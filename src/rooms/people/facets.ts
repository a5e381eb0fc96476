import type { Acting } from '../../platform/acting.ts'
import { Sealed } from '../../platform/crypto/sealed.ts'
import { mayMatch, type Audience } from './rules/audience.ts'
import type { TagKind } from './rules/tags.ts'

export type FacetKind =
  | 'name'
  | 'words'
  | 'asking'
  | 'something else'
  | 'times'
  | 'experience'
  | 'contact'
  | 'access need'
  | TagKind

/** One thing somebody says about themself, as they themself see it. */
export type OwnFacet = {
  id: string
  kind: FacetKind
  concept: string | null
  /** A language, a way, a time: chosen from a list, and needing no words. */
  tag: string | null
  audience: Audience
  words: Sealed | null
}

const facetPlace = (id: string) => `facet|${id}`

// As somebody would say it of themself: their name, their words, and then what they have lived.
const order: FacetKind[] = [
  'name',
  'asking',
  'words',
  'something else',
  'times',
  'time of week',
  'language',
  'way',
  'area',
  'near',
  'contact',
  'access need',
  'experience',
]

const ownFacets = ({ tx, me, cell }: Acting) =>
  tx
    .selectFrom('people.facet')
    .selectAll()
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .orderBy('concept_id')
    .orderBy('tag')
    .orderBy('id')

export const listOwnFacets = async (acting: Acting): Promise<OwnFacet[]> =>
  facetsOf(acting.me, await ownFacets(acting).execute())

/** The same, held still until this transaction ends: nobody can change an audience while copies are made. */
export const holdOwnFacets = async (acting: Acting): Promise<OwnFacet[]> =>
  facetsOf(acting.me, await ownFacets(acting).forShare().execute())

type FacetRow = {
  id: string
  kind: string
  concept_id: string | null
  tag: string | null
  audience: string
  words_sealed: Buffer | null
}

const inOrder = (rows: FacetRow[]) =>
  rows.toSorted((a, b) => order.indexOf(a.kind as FacetKind) - order.indexOf(b.kind as FacetKind))

const facetsOf = (me: string, rows: FacetRow[]): OwnFacet[] =>
  inOrder(rows).map((row) => ({
    id: row.id,
    kind: row.kind as FacetKind,
    concept: row.concept_id,
    tag: row.tag,
    audience: row.audience as Audience,
    words: row.words_sealed && new Sealed(me, facetPlace(row.id), row.words_sealed),
  }))

/**
 * Puts down words of one kind, of which there is one each. Who may see them stays as it was; `first`
 * is for when there were none. Empty words take them away.
 */
export const keepWords = async (
  acting: Acting,
  kind: FacetKind,
  words: string,
  first: Audience,
): Promise<void> => {
  const { tx, me, cell, now } = acting
  const had = await tx
    .selectFrom('people.facet')
    .select(['id', 'audience'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (words === '') return had ? withdrawFacet(acting, had.id) : undefined
  const id = had?.id ?? acting.newId('facet')
  const audience = (had?.audience as Audience | undefined) ?? first
  const words_sealed = acting.seal(facetPlace(id), words)
  await tx
    .insertInto('people.facet')
    .values({
      cell_id: cell,
      person_id: me,
      id,
      kind,
      words_sealed,
      audience,
      weighed: mayMatch(audience),
      changed_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['cell_id', 'person_id', 'id'])
        .doUpdateSet({ words_sealed, changed_at: now }),
    )
    .execute()
  await dropCopies(acting, id)
}

/** Says that one has lived something. Saying it again changes only its audience. Returns the facet's id. */
export const putExperience = async (
  acting: Acting,
  concept: string,
  audience: Audience,
): Promise<string> => {
  const { tx, me, cell, now } = acting
  const weighed = mayMatch(audience)
  const row = await tx
    .insertInto('people.facet')
    .values({
      cell_id: cell,
      person_id: me,
      id: acting.newId('facet'),
      kind: 'experience',
      concept_id: concept,
      audience,
      weighed,
      changed_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['cell_id', 'person_id', 'concept_id'])
        .doUpdateSet({ audience, weighed, changed_at: now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await dropCopies(acting, row.id)
  return row.id
}

/** Changes who may see it. Every copy goes at once; the worker makes those that may still stand. */
export const setAudience = async (
  acting: Acting,
  facet: string,
  audience: Audience,
): Promise<boolean> => {
  const { tx, me, cell, now } = acting
  const changed = await tx
    .updateTable('people.facet')
    .set({ audience, weighed: mayMatch(audience), changed_at: now })
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('id', '=', facet)
    .executeTakeFirst()
  await dropCopies(acting, facet)
  return changed.numUpdatedRows > 0n
}

/** Takes one thing back. The database takes every copy, and what matching knew of it, with it. */
export const withdrawFacet = async ({ tx, me, cell }: Acting, facet: string): Promise<void> => {
  await tx
    .deleteFrom('people.facet')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('id', '=', facet)
    .execute()
}

const dropCopies = async ({ tx, me, cell }: Acting, facet: string) => {
  await tx
    .deleteFrom('people.shown')
    .where('cell_id', '=', cell)
    .where('owner_id', '=', me)
    .where('facet_id', '=', facet)
    .execute()
}
