import { list } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import {
  audiences,
  listOwnFacets,
  mayMatch,
  setAudience,
  type Audience,
  type OwnFacet,
} from '../../people/people.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { weights, type Weight } from '../rules/fit.ts'
import { findOpenRequest, followUp, listWishes, openRequest, putWish, type Wish } from './draft.ts'
import { listSteps } from './steps.ts'
import { mattersView } from './matters.view.tsx'

const asked = new Set(['name', 'asking', 'something else', 'experience'])

const readWishes = async (ask: Ask): Promise<Wish[]> => {
  const request = await findOpenRequest(ask)
  return request ? listWishes(ask, request.id) : []
}

export const mattersPage = page({
  path: routes.askMatters,
  for: 'members',
  read: async (ask) => ({
    facets: (await listOwnFacets(ask)).filter((facet) => asked.has(facet.kind)),
    wishes: await readWishes(ask),
    steps: await listSteps(ask),
    concepts: await listConcepts(ask.tx),
  }),
  view: mattersView,
})

/** Reads `<facet>:<value>` pairs, one a row of the page. */
const pairs = (rows: string[]) => new Map(rows.map((row) => [row.slice(0, 36), row.slice(37)]))

const known = (chosen: Map<string, string>, allowed: readonly string[]) =>
  [...chosen.values()].every((value) => allowed.includes(value))

const wishFor = async (
  ask: Ask,
  request: string,
  facet: OwnFacet,
  audience: Audience,
  weight: string | undefined,
) => {
  if (!facet.concept || weight === undefined) return
  const wanted = weight === 'no' || !mayMatch(audience) ? null : (weight as Weight)
  await putWish(ask, request, { concept: facet.concept, facet: facet.id }, wanted)
}

export const saveMatters = act({
  path: routes.askMatters,
  for: 'members',
  page: mattersPage,
  fields: { audience: list(300), weight: list(300) },
  act: async (ask, form) => {
    const [chosen, weighed] = [pairs(form.audience), pairs(form.weight)]
    if (!known(chosen, audiences)) return mend({ audience: 'Choose who may see it from the list' })
    if (!known(weighed, [...weights, 'no']))
      return mend({ weight: 'Choose how much it matters from the list' })
    const request = await openRequest(ask)
    for (const facet of await listOwnFacets(ask)) {
      const audience = (chosen.get(facet.id) as Audience | undefined) ?? facet.audience
      if (audience !== facet.audience) await setAudience(ask, facet.id, audience)
      await wishFor(ask, request.id, facet, audience, weighed.get(facet.id))
    }
    await followUp(ask, request)
    return go(routes.askWays)
  },
})
