import { list } from '../../../platform/http/fields.ts'
import { act, go, page, type Ask } from '../../../platform/http/route.ts'
import {
  listOwnFacets,
  mayMatch,
  putExperience,
  withdrawFacet,
  type OwnFacet,
} from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { commonView } from './common.view.tsx'
import { followUp, listWishes, openRequest, putWish } from './draft.ts'

const experiences = (facets: OwnFacet[]) => facets.filter((facet) => facet.concept !== null)

export const commonPage = page({
  path: routes.askCommon,
  for: 'members',
  read: async (ask) => ({
    concepts: await listConcepts(ask.tx),
    chosen: experiences(await listOwnFacets(ask)).map((facet) => facet.concept!),
  }),
  view: commonView,
})

/** The experiences that a peer offers stay, whatever is unticked here: they are changed on the peer's own page. */
const offered = async (ask: Ask): Promise<Set<string>> => {
  const rows = await ask.tx
    .selectFrom('introductions.offer_concept')
    .select('facet_id')
    .where('cell_id', '=', ask.cell)
    .where('peer_id', '=', ask.me)
    .execute()
  return new Set(rows.map((row) => row.facet_id))
}

export const saveCommon = act({
  path: routes.askCommon,
  for: 'members',
  page: commonPage,
  fields: { concepts: list(200) },
  act: async (ask, form) => {
    const request = await openRequest(ask)
    const known = new Set((await listConcepts(ask.tx)).map((concept) => concept.id))
    const chosen = new Set(form.concepts.filter((id) => known.has(id)))
    const had = experiences(await listOwnFacets(ask))
    const kept = await offered(ask)
    for (const facet of had)
      if (!chosen.has(facet.concept!) && !kept.has(facet.id)) await withdrawFacet(ask, facet.id)
    const first = (await listWishes(ask, request.id)).length === 0
    for (const concept of chosen) {
      const own = had.find((facet) => facet.concept === concept)
      if (own && !(first && mayMatch(own.audience))) continue
      const facet = own?.id ?? (await putExperience(ask, concept, 'match'))
      await putWish(ask, request.id, { concept, facet }, 'matters')
    }
    await followUp(ask, request)
    return go(routes.askMatters)
  },
})
