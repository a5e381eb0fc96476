import type { Tx } from '../../../platform/database/door.ts'
import { listOutcodesWithin } from '../../places/places.ts'
import { broaderOf, narrowerOf, ruleValue, type Family } from '../../stewardship/stewardship.ts'
import type { AnyOf, Asked, Reach, Weight, Wish } from '../rules/fit.ts'

type Tag = { kind: string; tag: string; weight: string }

/** What matching may know of a request. Runs as kith_match, which can read nothing with words in it. */
export const readAsked = async (tx: Tx, cell: number, request: string): Promise<Asked> => {
  const family = await readFamily(tx)
  const tags = await readTags(tx, cell, request)
  return {
    wishes: await readWishes(tx, family, 'request_concept', cell, request),
    meet: await readWishes(tx, family, 'request_meet', cell, request),
    ways: anyOf(tags, 'way'),
    languages: anyOf(tags, 'language'),
    times: anyOf(tags, 'time of week'),
    reach: await readReach(tx, tags),
  }
}

/** Which concept is broader than which. */
export const readFamily = async (tx: Tx): Promise<Family> => {
  const rows = await tx.selectFrom('stewardship.concept').select(['id', 'broader_id']).execute()
  return new Map(rows.map((row) => [row.id, row.broader_id]))
}

const readWishes = async (
  tx: Tx,
  family: Family,
  table: 'request_concept' | 'request_meet',
  cell: number,
  request: string,
): Promise<Wish[]> => {
  const rows = await tx
    .selectFrom(`introductions.${table}`)
    .select(['concept_id', 'weight'])
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .orderBy('concept_id')
    .execute()
  return rows.map((row) => wishOf(family, row.concept_id, row.weight as Weight))
}

export const wishOf = (family: Family, concept: string, weight: Weight): Wish => ({
  concept,
  weight,
  metBy: [concept, ...narrowerOf(family, concept)],
  within: [concept, ...broaderOf(family, concept)],
})

const readTags = async (tx: Tx, cell: number, request: string): Promise<Tag[]> => {
  const tags = await tx
    .selectFrom('introductions.request_tag')
    .select(['kind', 'tag', 'weight'])
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .orderBy('tag')
    .execute()
  const ways = await tx
    .selectFrom('introductions.request_way')
    .select(['way as tag', 'weight'])
    .where('cell_id', '=', cell)
    .where('request_id', '=', request)
    .orderBy('way')
    .execute()
  return [...tags, ...ways.map((row) => ({ ...row, kind: 'way' }))]
}

const anyOf = (tags: readonly Tag[], kind: string): AnyOf => {
  const any = tags.filter((tag) => tag.kind === kind)
  return { any: any.map(({ tag }) => tag), weight: (any[0]?.weight ?? 'nice') as Weight }
}

/** How far somebody would go from the middle of their postcode area; nothing finer is known. */
const readReach = async (tx: Tx, tags: readonly Tag[]): Promise<Reach | null> => {
  const reach = tags.find(({ kind }) => kind === 'reach')
  if (!reach) return null
  const weight = reach.weight as Weight
  if (reach.tag === 'not at all') return { kind: 'stay', outcodes: [], weight }
  const from = tags.find(({ kind }) => kind === 'near')?.tag
  if (!from) return null
  const miles = await ruleValue(
    tx,
    reach.tag === 'near' ? 'reach_near_miles' : 'reach_half_hour_miles',
  )
  return { kind: 'within', outcodes: await listOutcodesWithin(tx, from, miles), weight }
}
