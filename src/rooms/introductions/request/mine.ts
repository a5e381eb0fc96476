import type { Acting } from '../../../platform/acting.ts'
import { listOwnFacets, tagsOf, type OwnFacet, type ShownFacet } from '../../people/people.ts'
import { listOutcodesWithin } from '../../places/places.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import { listWishes } from '../asking/draft.ts'
import { listWays } from '../asking/wished-ways.ts'
import { readFamily, wishOf } from '../later/asked.ts'
import type { Mine } from '../rules/in-common.ts'
import type { MyPractical, TheirPractical } from '../rules/reasons.ts'

/** Everything of whoever asks that a reason can be made of. */
export type MyReasons = Mine & MyPractical

/** What somebody has said, for a request of theirs; or, where there is none, for what they offer. */
export const mineOf = async (acting: Acting, request: string | null): Promise<MyReasons> => {
  const facets = await listOwnFacets(acting)
  const family = await readFamily(acting.tx)
  const wishes = request ? await listWishes(acting, request) : []
  return {
    concepts: facets.flatMap((facet) => (facet.concept ? [facet.concept] : [])),
    wishes: wishes.map(({ concept, weight }) => wishOf(family, concept, weight)),
    family,
    languages: tagsOf(facets, 'language'),
    times: tagsOf(facets, 'time of week'),
    ways: request ? (await listWays(acting, request)).any : tagsOf(facets, 'way'),
    ...(await reachOf(acting, facets)),
  }
}

const reachOf = async ({ tx }: Acting, facets: OwnFacet[]) => {
  const [from] = tagsOf(facets, 'near')
  if (!from) return { near: [], halfHour: [] }
  const within = async (rule: 'reach_near_miles' | 'reach_half_hour_miles') =>
    listOutcodesWithin(tx, from, await ruleValue(tx, rule))
  return {
    near: await within('reach_near_miles'),
    halfHour: await within('reach_half_hour_miles'),
  }
}

/** What somebody shows that a reason can be made of. */
export const practicalOf = (
  facets: readonly Pick<ShownFacet, 'kind' | 'tag'>[],
): TheirPractical => ({
  languages: tagsOf(facets, 'language'),
  times: tagsOf(facets, 'time of week'),
  ways: tagsOf(facets, 'way'),
  areas: tagsOf(facets, 'area'),
})
