import { choice, choices, line } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import {
  audiences,
  languages,
  listOwnFacets,
  mayMatch,
  putTags,
  timesOfWeek,
  type Audience,
} from '../../people/people.ts'
import { findByOutcode } from '../../places/places.ts'
import { requestedFacets } from '../asking/kept-facets.ts'
import { routes } from '../introductions.routes.ts'
import { getOffer, peers } from './offer.ts'
import { readOffer, type Offer } from './places.ts'
import { offerWhenView } from './when.view.tsx'

export const offerWhenPage = page({
  path: routes.offerWhen,
  for: peers,
  read: async (ask) => ({ offer: await readOffer(ask), facets: await listOwnFacets(ask) }),
  view: offerWhenView,
})

const whoMaySee = 'Choose who may see it from the list'
const MOST_AREAS = 12

const fields = {
  times: choices(timesOfWeek),
  'times-audience': choice(audiences, whoMaySee),
  languages: choices(languages),
  'languages-audience': choice(audiences, whoMaySee),
  areas: line({ max: 100 }),
  'areas-audience': choice(audiences, whoMaySee),
}

/** Reads `BS5, BS16`; undefined when one of them is no postcode. */
const readAreas = async (ask: Ask, typed: string): Promise<string[] | undefined> => {
  const areas: string[] = []
  for (const word of typed.split(/[\s,;]+/).filter(Boolean)) {
    const found = await findByOutcode(ask.tx, word)
    if (!found) return undefined
    areas.push(found.outcode)
  }
  return [...new Set(areas)]
}

export const saveOfferWhen = act({
  path: routes.offerWhen,
  for: peers,
  page: offerWhenPage,
  fields,
  act: async (ask, form) => {
    const areas = await readAreas(ask, form.areas)
    if (!areas)
      return mend({
        areas:
          'We do not know one of these areas. Write the first half of each postcode, such as BS5, BS16',
      })
    if (areas.length > MOST_AREAS)
      return mend({ areas: `Write up to ${MOST_AREAS} areas. You wrote ${areas.length}` })
    const offer = await getOffer(ask)
    await putOfferTags(ask, offer, 'time of week', form.times, form['times-audience'])
    await putOfferTags(ask, offer, 'language', form.languages, form['languages-audience'])
    await putOfferTags(ask, offer, 'area', areas, form['areas-audience'])
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    return go(routes.offerWhen)
  },
})

/** Says it with its audience; and lets matching use it, where that audience lets it. */
const putOfferTags = async (
  ask: Ask,
  offer: Offer,
  kind: 'time of week' | 'language' | 'area',
  tags: readonly string[],
  audience: Audience,
) => {
  await ask.tx
    .deleteFrom('introductions.offer_tag')
    .where('cell_id', '=', ask.cell)
    .where('offer_id', '=', offer.id)
    .where('kind', '=', kind)
    .execute()
  const said = await putTags(ask, kind, tags, audience, await requestedFacets(ask))
  if (said.length === 0) return
  const weighed = mayMatch(audience)
  const own = { cell_id: ask.cell, offer_id: offer.id, peer_id: ask.me, weighed }
  await ask.tx
    .insertInto('introductions.offer_tag')
    .values(said.map(({ tag, facet }) => ({ ...own, kind, tag, facet_id: facet })))
    .execute()
}
