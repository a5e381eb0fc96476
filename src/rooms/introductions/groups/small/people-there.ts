import type { Acting } from '../../../../platform/acting.ts'
import { listOwnFacets, listShownBy, type ShownFacet } from '../../../people/people.ts'
import { listConcepts } from '../../../stewardship/stewardship.ts'
import { wordsOf } from '../../request/people-glad.ts'
import { inCommon, inOrderSeen } from '../../rules/in-common.ts'
import type { Standing } from './standing.ts'

type Glimpsed = { id: string; owner_id: string }

const glimpses = ({ tx, me, cell }: Acting, group: string): Promise<Glimpsed[]> =>
  tx
    .selectFrom('introductions.group_glimpse')
    .select(['id', 'owner_id'])
    .where('cell_id', '=', cell)
    .where('group_id', '=', group)
    .where('viewer_id', '=', me)
    .execute()

const mineOf = async (acting: Acting) => ({
  concepts: (await listOwnFacets(acting)).flatMap(({ concept }) => (concept ? [concept] : [])),
  wishes: [],
})

/**
 * Those one might meet in the group, as one may see them. Null when one of them is gone: then nobody
 * is shown, so that the one who is missing is not told by it.
 */
export const listThere = async (acting: Acting, { group, others }: Standing) => {
  const there = await glimpses(acting, group)
  if (there.length < others) return null
  const shown = await listShownBy(
    acting,
    there.map(({ owner_id }) => owner_id),
  )
  const concepts = await listConcepts(acting.tx)
  const mine = await mineOf(acting)
  const people = there.map((one) => {
    const facets = shown.filter(({ owner }) => owner === one.owner_id)
    return { ...one, facets, concepts: facets.flatMap(({ concept }) => concept ?? []) }
  })
  return inOrderSeen(mine, people).map((one) => ({
    id: one.id,
    ...said(one.facets),
    both: concepts
      .filter(({ id }) => inCommon(mine, one).includes(id))
      .map(({ youBoth }) => youBoth),
    also: concepts
      .filter(({ id }) => one.concepts.includes(id) && !mine.concepts.includes(id))
      .map(({ name }) => name),
  }))
}

const said = (facets: ShownFacet[]) => ({
  name: wordsOf(facets, 'name'),
  words: wordsOf(facets, 'asking') ?? wordsOf(facets, 'words'),
})

/** The peer beside a group that meets. */
export const findBeside = async (acting: Acting, { beside }: Standing) => {
  if (!beside) return null
  return said(await listShownBy(acting, [beside]))
}
