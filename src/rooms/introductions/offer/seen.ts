import { list } from '../../../platform/http/fields.ts'
import { act, go, page, type Ask } from '../../../platform/http/route.ts'
import { listOwnFacets, mayViewerRead, timesOfWeek, languages } from '../../people/people.ts'
import { listConcepts, offered } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { readFamily } from '../later/asked.ts'
import { practicalOf } from '../request/mine.ts'
import { inCommon } from '../rules/in-common.ts'
import { practicalReasons } from '../rules/reasons.ts'
import { peers } from './offer.ts'
import { readOffer } from './places.ts'
import { seenView } from './seen.view.tsx'

/** How many things the imagined person has in common at most. */
export const mostImagined = 3

// The address says only where in each list something stands: what somebody imagined is in no history.
const numbersIn = (text: string | undefined) =>
  (text ?? '')
    .split('-')
    .filter((part) => /^\d{1,4}$/.test(part))
    .map(Number)

const imagined = (ask: Ask, concepts: { id: string }[]) => ({
  concepts: numbersIn(ask.query['lived']).flatMap((at) => concepts[at]?.id ?? []),
  languages: numbersIn(ask.query['speaks']).flatMap((at) => languages[at] ?? []),
  times: numbersIn(ask.query['times']).flatMap((at) => timesOfWeek[at] ?? []),
})

/** How a peer would come across: their card for each nearness, and the reasons somebody would read. */
export const seenPage = page({
  path: routes.offerSeen,
  for: peers,
  read: async (ask) => {
    const facets = await listOwnFacets(ask)
    const concepts = offered(await listConcepts(ask.tx))
    const person = imagined(ask, concepts)
    const family = await readFamily(ask.tx)
    const youBoth = new Map(concepts.map((concept) => [concept.id, concept.youBoth]))
    const reasons = (nearness: 'might meet' | 'both yes') => {
      const seen = facets.filter((facet) => mayViewerRead(facet, nearness, 'offering'))
      const lived = seen.flatMap(({ concept }) => concept ?? [])
      const mine = { ...person, wishes: [], family, ways: [], near: [], halfHour: [] }
      return [
        ...inCommon(mine, { id: ask.me, concepts: lived }).flatMap((id) => youBoth.get(id) ?? []),
        ...practicalReasons(mine, practicalOf(seen)),
      ]
    }
    return {
      service: (await readOffer(ask))?.service ?? null,
      facets,
      concepts,
      person,
      before: reasons('might meet'),
      after: reasons('both yes'),
    }
  },
  view: seenView,
})

const placesOf = (all: readonly string[], chosen: readonly string[]) =>
  chosen
    .map((one) => all.indexOf(one))
    .filter((at) => at >= 0)
    .join('-')

/** Imagines somebody who asks, and shows the page again for them. Nothing is kept. */
export const imagine = act({
  path: routes.offerSeen,
  for: peers,
  page: seenPage,
  fields: { lived: list(mostImagined), speaks: list(1), times: list(1) },
  act: async (ask, form) => {
    const concepts = offered(await listConcepts(ask.tx)).map(({ id }) => id)
    const query = new URLSearchParams({
      lived: placesOf(concepts, form.lived),
      speaks: placesOf(languages, form.speaks),
      times: placesOf(timesOfWeek, form.times),
    })
    return go(`${routes.offerSeen}?${query}#reasons`)
  },
})
