import { choice, choices, line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, type Ask } from '../../../platform/http/route.ts'
import {
  audiences,
  keepWords,
  listOwnFacets,
  mayMatch,
  putTags,
  setAudience,
  type Audience,
  type FacetKind,
} from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { ways } from '../rules/ways.ts'
import { getOffer, offerPage, peers } from './offer.ts'
import { pauses, pausedUntil } from './pausing.ts'
import { putPlaces, type Offer } from './places.ts'

const whoMaySee = 'Choose who may see it from the list'

const fields = {
  name: line({ max: 60, missing: 'Write the name you go by' }),
  'name-audience': choice(audiences, whoMaySee),
  words: text({ max: 4000, missing: 'Write a few words of your own, as you would say them' }),
  'words-audience': choice(audiences, whoMaySee),
  times: line({ max: 200 }),
  'times-audience': choice(audiences, whoMaySee),
  contact: line({ max: 200 }),
  ways: choices(ways, 'Tick at least one way you are glad to meet'),
  'ways-audience': choice(audiences, whoMaySee),
  places: choice(['0', '1', '2', '3', '4', '5', '6'], 'Choose how many people you have room for'),
  pause: choice(pauses, 'Choose for how long from the list'),
}

/** One's own words, how many people one has room for, how to meet, and when to be left in peace. */
export const saveOffer = act({
  path: routes.offer,
  for: peers,
  page: offerPage,
  fields,
  act: async (ask, form) => {
    const offer = await getOffer(ask)
    for (const kind of ['name', 'words', 'times'] as const)
      await say(ask, kind, form[kind], form[`${kind}-audience`])
    await keepWords(ask, 'contact', form.contact, 'both yes')
    if (!(await putPlaces(ask, offer, Number(form.places))))
      return mend({
        places: 'You are meeting more people than that. Choose at least as many as you meet now',
      })
    await putOfferWays(ask, offer, form.ways, form['ways-audience'])
    if (form.pause !== 'as it is')
      await ask.tx
        .updateTable('introductions.offer')
        .set({ paused_until: pausedUntil(form.pause, ask.now) })
        .where('cell_id', '=', ask.cell)
        .where('offer_id', '=', offer.id)
        .execute()
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    return go(routes.offer)
  },
})

const say = async (ask: Ask, kind: FacetKind, words: string, audience: Audience) => {
  await keepWords(ask, kind, words, audience)
  const facet = (await listOwnFacets(ask)).find((one) => one.kind === kind)
  if (facet && facet.audience !== audience) await setAudience(ask, facet.id, audience)
}

const putOfferWays = async (ask: Ask, offer: Offer, chosen: string[], audience: Audience) => {
  await ask.tx
    .deleteFrom('introductions.offer_way')
    .where('cell_id', '=', ask.cell)
    .where('offer_id', '=', offer.id)
    .execute()
  const said = await putTags(ask, 'way', chosen, audience)
  await ask.tx
    .insertInto('introductions.offer_way')
    .values(
      said.map(({ tag, facet }) => ({
        cell_id: ask.cell,
        way: tag,
        offer_id: offer.id,
        peer_id: ask.me,
        facet_id: facet,
        weighed: mayMatch(audience),
      })),
    )
    .execute()
}
