import { choice, line } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { audienceOf, listOwnFacets, mayMatch, putTags, tagsOf } from '../../people/people.ts'
import { findByOutcode } from '../../places/places.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { weights } from '../rules/fit.ts'
import { findOpenRequest, followUp, openRequest } from './draft.ts'
import { listRequestTags, putReach, putRequestTags } from './practical.ts'
import { listSteps } from './steps.ts'
import { whereView } from './where.view.tsx'

export const reaches = ['anywhere', 'near', 'half an hour', 'not at all'] as const

export const wherePage = page({
  path: routes.askWhere,
  for: 'members',
  read: async (ask) => {
    const request = await findOpenRequest(ask)
    const tags = request ? await listRequestTags(ask, request.id) : []
    const reach = tags.find(({ kind }) => kind === 'reach')
    return {
      near: tagsOf(await listOwnFacets(ask), 'near')[0] ?? null,
      reach: reach?.tag ?? 'anywhere',
      weight: reach?.weight ?? 'matters',
      nearMiles: await ruleValue(ask.tx, 'reach_near_miles'),
      halfHourMiles: await ruleValue(ask.tx, 'reach_half_hour_miles'),
      steps: await listSteps(ask),
    }
  },
  view: whereView,
})

const needsStart = 'Write the first half of your postcode, such as BS5, so that we know from where'

const fields = {
  near: line({ max: 12 }),
  reach: choice(reaches, 'Choose how far from the list'),
  'reach-matters': choice(weights, 'Choose how much it matters from the list'),
}

export const saveWhere = act({
  path: routes.askWhere,
  for: 'members',
  page: wherePage,
  fields,
  act: async (ask, form) => {
    const found = form.near === '' ? undefined : await findByOutcode(ask.tx, form.near)
    if (form.near !== '' && !found)
      return mend({ near: 'We do not know that postcode. Write its first half, such as BS5' })
    if (!found && (form.reach === 'near' || form.reach === 'half an hour'))
      return mend({ near: needsStart })
    const request = await openRequest(ask)
    const audience = audienceOf(await listOwnFacets(ask), 'near') ?? 'match'
    // The second half of a postcode goes no further than this line.
    const said = await putTags(ask, 'near', found ? [found.outcode] : [], audience)
    const weight = form['reach-matters']
    await putRequestTags(ask, request.id, 'near', said, weight, mayMatch(audience))
    const reach = form.reach === 'anywhere' ? null : form.reach
    await putReach(ask, request.id, reach, weight)
    await followUp(ask, request)
    return go(routes.askWho)
  },
})
