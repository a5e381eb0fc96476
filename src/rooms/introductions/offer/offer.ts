import { choice, choices, day, line, list, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import {
  audiences,
  keepWords,
  listOwnFacets,
  mayMatch,
  putExperience,
  setAudience,
  withdrawFacet,
  type Audience,
} from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { ways } from '../rules/ways.ts'
import { offerView } from './offer.view.tsx'
import { putPlaces, readOffer, type Offer } from './places.ts'

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

const saveOfferFields = {
  name: line({ max: 60, missing: 'Write the name you go by' }),
  words: text({ max: 4000, missing: 'Write a few words of your own, as you would say them' }),
  times: line({ max: 200 }),
  contact: line({ max: 200 }),
  ways: choices(ways, 'Tick at least one way you are glad to meet'),
  places: choice(['0', '1', '2', '3', '4', '5', '6'], 'Choose how many people you have room for'),
  paused: day(),
}

/** One's own words, how many people one has room for, how to meet, and when to be left in peace. */
export const saveOffer = act({
  path: routes.offer,
  for: peers,
  page: offerPage,
  fields: saveOfferFields,
  act: async (ask, form) => {
    const offer = await getOffer(ask)
    for (const kind of ['name', 'words', 'times'] as const)
      await keepWords(ask, kind, form[kind], 'might meet')
    await keepWords(ask, 'contact', form.contact, 'both yes')
    if (!(await putPlaces(ask, offer, Number(form.places))))
      return mend({
        places: 'You are meeting more people than that. Choose at least as many as you meet now',
      })
    await ask.tx
      .deleteFrom('introductions.offer_way')
      .where('cell_id', '=', ask.cell)
      .where('offer_id', '=', offer.id)
      .execute()
    await ask.tx
      .insertInto('introductions.offer_way')
      .values(
        form.ways.map((way) => ({ cell_id: ask.cell, way, offer_id: offer.id, peer_id: ask.me })),
      )
      .execute()
    await ask.tx
      .updateTable('introductions.offer')
      .set({ paused_until: form.paused ?? null })
      .where('cell_id', '=', ask.cell)
      .where('offer_id', '=', offer.id)
      .execute()
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    return go(routes.offer)
  },
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
