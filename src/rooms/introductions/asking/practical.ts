import type { Acting } from '../../../platform/acting.ts'
import type { Tagged } from '../../people/people.ts'
import type { AnyOf, Weight } from '../rules/fit.ts'

export type RequestTag = { kind: string; tag: string; weight: Weight }
type Said = 'language' | 'time of week' | 'near'

/** Languages, times, from where and how far: everything of a request that is chosen from a list. */
export const listRequestTags = async (
  { tx, me, cell }: Acting,
  request: string,
): Promise<RequestTag[]> => {
  const rows = await tx
    .selectFrom('introductions.request_tag')
    .select(['kind', 'tag', 'weight'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('request_id', '=', request)
    .orderBy('tag')
    .execute()
  return rows.map((row) => ({ ...row, weight: row.weight as Weight }))
}

export const anyOf = (tags: readonly RequestTag[], kind: Said): AnyOf => {
  const any = tags.filter((tag) => tag.kind === kind)
  return { any: any.map(({ tag }) => tag), weight: any[0]?.weight ?? 'matters' }
}

const clear = async ({ tx, cell }: Acting, request: string, kind: string) => {
  await tx
    .deleteFrom('introductions.request_tag')
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .where('kind', '=', kind)
    .execute()
}

/** Wishes for any of these, by the facets in which the person says them. */
export const putRequestTags = async (
  acting: Acting,
  request: string,
  kind: Said,
  said: readonly Tagged[],
  weight: Weight,
  weighed: boolean,
): Promise<void> => {
  await clear(acting, request, kind)
  if (said.length === 0) return
  await acting.tx
    .insertInto('introductions.request_tag')
    .values(
      said.map(({ tag, facet }) => ({
        cell_id: acting.cell,
        request_id: request,
        kind,
        tag,
        weight,
        person_id: acting.me,
        facet_id: facet,
        weighed,
      })),
    )
    .execute()
}

/** How far the person would go; null is anywhere in the place. */
export const putReach = async (
  acting: Acting,
  request: string,
  reach: string | null,
  weight: Weight,
): Promise<void> => {
  await clear(acting, request, 'reach')
  if (reach === null) return
  const { tx, cell, me } = acting
  await tx
    .insertInto('introductions.request_tag')
    .values({
      cell_id: cell,
      request_id: request,
      kind: 'reach',
      tag: reach,
      weight,
      person_id: me,
    })
    .execute()
}
