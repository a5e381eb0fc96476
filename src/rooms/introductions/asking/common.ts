import { text } from '../../../platform/http/fields.ts'
import { act, go, page, showAgain, type Ask } from '../../../platform/http/route.ts'
import {
  keepWords,
  listOwnFacets,
  mayMatch,
  putExperience,
  withdrawFacet,
  type OwnFacet,
} from '../../people/people.ts'
import { isLooking, listConcepts, pickerFields, readPicker } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { listSteps } from './steps.ts'
import { commonView } from './common.view.tsx'
import { followUp, listWishes, openRequest, putWish } from './draft.ts'

const experiences = (facets: OwnFacet[]) => facets.filter((facet) => facet.concept !== null)

export const commonPage = page({
  path: routes.askCommon,
  for: 'members',
  read: async (ask) => {
    const facets = await listOwnFacets(ask)
    return {
      picker: await readPicker(ask),
      steps: await listSteps(ask),
      chosen: experiences(facets).map((facet) => facet.concept!),
      other: facets.find((facet) => facet.kind === 'something else')?.words ?? null,
    }
  },
  view: commonView,
})

/** The experiences that a peer offers stay, whatever is unticked here: they are changed on the peer's own page. */
const offeredHere = async (ask: Ask): Promise<Set<string>> => {
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
  fields: { ...pickerFields, other: text({ max: 1000 }) },
  act: async (ask, form) => {
    if (isLooking(form)) return showAgain()
    const request = await openRequest(ask)
    const known = new Set((await listConcepts(ask.tx)).map((concept) => concept.id))
    const chosen = new Set(form.concepts.filter((id) => known.has(id)))
    const had = experiences(await listOwnFacets(ask))
    const kept = await offeredHere(ask)
    for (const facet of had)
      if (!chosen.has(facet.concept!) && !kept.has(facet.id)) await withdrawFacet(ask, facet.id)
    const first = (await listWishes(ask, request.id)).length === 0
    for (const concept of chosen) {
      const own = had.find((facet) => facet.concept === concept)
      if (own && !(first && mayMatch(own.audience))) continue
      const facet = own?.id ?? (await putExperience(ask, concept, 'match'))
      await putWish(ask, request.id, { concept, facet }, 'matters')
    }
    await keepWords(ask, 'something else', form.other, 'might meet')
    await followUp(ask, request)
    return go(routes.askMatters)
  },
})
