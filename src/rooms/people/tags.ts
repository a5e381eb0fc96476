import type { Acting } from '../../platform/acting.ts'
import { listOwnFacets, setAudience, withdrawFacet, type OwnFacet } from './facets.ts'
import { mayMatch, type Audience } from './rules/audience.ts'
import type { TagKind } from './rules/tags.ts'

/** One tag, and the facet in which somebody says it. */
export type Tagged = { tag: string; facet: string }

const none: ReadonlySet<string> = new Set()

/**
 * Says exactly these tags of a kind, with one audience for all of them. What is no longer said is taken
 * back, unless it is among `kept`: somebody may say it in another place too. Returns those said now.
 */
export const putTags = async (
  acting: Acting,
  kind: TagKind,
  tags: readonly string[],
  audience: Audience,
  kept: ReadonlySet<string> = none,
): Promise<Tagged[]> => {
  const had = (await listOwnFacets(acting)).filter((facet) => facet.kind === kind)
  for (const facet of had) {
    if (!tags.includes(facet.tag!) && !kept.has(facet.id)) await withdrawFacet(acting, facet.id)
    else if (facet.audience !== audience) await setAudience(acting, facet.id, audience)
  }
  const said: Tagged[] = []
  for (const tag of new Set(tags))
    said.push({ tag, facet: facetOf(had, tag) ?? (await say(acting, kind, tag, audience)) })
  return said
}

const facetOf = (had: OwnFacet[], tag: string) => had.find((facet) => facet.tag === tag)?.id

const say = async (
  { tx, me, cell, now, newId }: Acting,
  kind: TagKind,
  tag: string,
  audience: Audience,
): Promise<string> => {
  const id = newId('facet')
  await tx
    .insertInto('people.facet')
    .values({
      cell_id: cell,
      person_id: me,
      id,
      kind,
      tag,
      audience,
      weighed: mayMatch(audience),
      changed_at: now,
    })
    .execute()
  return id
}

/** Who may see what somebody says of this kind; undefined when they say nothing. */
export const audienceOf = (facets: readonly OwnFacet[], kind: TagKind): Audience | undefined =>
  facets.find((facet) => facet.kind === kind)?.audience

/** The tags of one kind among what somebody says, or shows. */
export const tagsOf = (
  facets: readonly { kind: string; tag: string | null }[],
  kind: TagKind,
): string[] => facets.flatMap((facet) => (facet.kind === kind && facet.tag ? [facet.tag] : []))
