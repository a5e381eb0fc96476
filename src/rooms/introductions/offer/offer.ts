import { list } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import {
  audiences,
  listOwnFacets,
  mayMatch,
  putExperience,
  setAudience,
  withdrawFacet,
  type Audience,
} from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { offerView } from './offer.view.tsx'
import { readOffer, type Offer } from './places.ts'

export const peers = ['peer', 'senior peer'] as const

export const getOffer = async (ask: Ask): Promise<Offer> => {
  const offer = await readOffer(ask)
  if (!offer) throw new Error('a peer without an offer: the service that vouches for them makes it')
  return offer
}

export const offerPage = page({
  path: routes.offer,
  for: peers,
  read: async (ask) => ({
    offer: await readOffer(ask),
    facets: await listOwnFacets(ask),
    concepts: await listConcepts(ask.tx),
  }),
  view: offerView,
})

/** Which experiences one offers to be met on, each with its audience: `<concept>:<audience>` or `<concept>:no`. */
export const saveExperiences = act({
  path: routes.offerExperiences,
  for: peers,
  page: offerPage,
  fields: { experience: list(300) },
  act: async (ask, form) => {
    const offer = await getOffer(ask)
    const known = new Set((await listConcepts(ask.tx)).map((concept) => concept.id))
    const had = await listOwnFacets(ask)
    for (const row of form.experience) {
      const [concept = '', wanted = ''] = row.split(':')
      const audience = audiences.find((one) => one === wanted)
      const facet = had.find((one) => one.concept === concept)
      if (!known.has(concept) || (!audience && wanted !== 'no'))
        return mend({ experience: 'Choose from the list' })
      if (!audience && facet) await withdrawFacet(ask, facet.id)
      if (audience) await offerExperience(ask, offer, concept, audience, facet)
    }
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    return go(routes.offer)
  },
})

/** Offers one experience, to be weighed as far as its audience lets it. */
export const offerExperience = async (
  ask: Ask,
  offer: Offer,
  concept: string,
  audience: Audience,
  had: { id: string; audience: Audience } | undefined,
) => {
  const facet = had?.id ?? (await putExperience(ask, concept, audience))
  if (had && had.audience !== audience) await setAudience(ask, had.id, audience)
  const row = {
    cell_id: ask.cell,
    concept_id: concept,
    offer_id: offer.id,
    peer_id: ask.me,
    facet_id: facet,
  }
  if (mayMatch(audience)) {
    await ask.tx
      .insertInto('introductions.offer_concept')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return
  }
  await ask.tx
    .deleteFrom('introductions.offer_concept')
    .where('cell_id', '=', ask.cell)
    .where('offer_id', '=', offer.id)
    .where('concept_id', '=', concept)
    .execute()
}
