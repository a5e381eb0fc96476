import { text } from '../../../platform/http/fields.ts'
import { act, go, page, showAgain } from '../../../platform/http/route.ts'
import { keepWords, listOwnFacets, withdrawFacet } from '../../people/people.ts'
import { isLooking, listConcepts, pickerFields, readPicker } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { getOffer, offerExperience, peers } from '../offer/offer.ts'
import { livedView } from './lived.view.tsx'

export const livedPage = page({
  path: routes.offerLived,
  for: peers,
  read: async (ask) => {
    const facets = await listOwnFacets(ask)
    return {
      picker: await readPicker(ask),
      chosen: facets.flatMap((facet) => facet.concept ?? []),
      other: facets.find((facet) => facet.kind === 'something else')?.words ?? null,
    }
  },
  view: livedView,
})

/** What one has lived and is glad to be met on. It is shown to nobody until one says to whom, on the next page. */
export const saveLived = act({
  path: routes.offerLived,
  for: peers,
  page: livedPage,
  fields: { ...pickerFields, other: text({ max: 1000 }) },
  act: async (ask, form) => {
    if (isLooking(form)) return showAgain()
    const offer = await getOffer(ask)
    const known = new Set((await listConcepts(ask.tx)).map((concept) => concept.id))
    const chosen = new Set(form.concepts.filter((id) => known.has(id)))
    const had = (await listOwnFacets(ask)).filter((facet) => facet.concept !== null)
    for (const facet of had) if (!chosen.has(facet.concept!)) await withdrawFacet(ask, facet.id)
    for (const concept of chosen)
      if (!had.some((facet) => facet.concept === concept))
        await offerExperience(ask, offer, concept, 'match', undefined)
    await keepWords(ask, 'something else', form.other, 'might meet')
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    return go(`${routes.offer}#lived`)
  },
})
