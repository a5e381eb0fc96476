import { choice, choices } from '../../../platform/http/fields.ts'
import { act, go, page } from '../../../platform/http/route.ts'
import {
  audienceOf,
  languages,
  listOwnFacets,
  mayMatch,
  putTags,
  tagsOf,
  timesOfWeek,
} from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { weights } from '../rules/fit.ts'
import { findOpenRequest, followUp, openRequest } from './draft.ts'
import { offeredFacets } from './kept-facets.ts'
import { anyOf, listRequestTags, putRequestTags } from './practical.ts'
import { listSteps } from './steps.ts'
import { whenView } from './when.view.tsx'

/** What was said for an earlier request is there already, and can be left as it is. */
const before = (any: string[], said: string[]) => (any.length > 0 ? any : said)

export const whenPage = page({
  path: routes.askWhen,
  for: 'members',
  read: async (ask) => {
    const request = await findOpenRequest(ask)
    const tags = request ? await listRequestTags(ask, request.id) : []
    const facets = await listOwnFacets(ask)
    const [times, spoken] = [anyOf(tags, 'time of week'), anyOf(tags, 'language')]
    return {
      times: { ...times, any: before([...times.any], tagsOf(facets, 'time of week')) },
      languages: { ...spoken, any: before([...spoken.any], tagsOf(facets, 'language')) },
      steps: await listSteps(ask),
    }
  },
  view: whenView,
})

const howMuch = 'Choose how much it matters from the list'

const fields = {
  times: choices(timesOfWeek),
  'times-matter': choice(weights, howMuch),
  languages: choices(languages),
  'languages-matter': choice(weights, howMuch),
}

export const saveWhen = act({
  path: routes.askWhen,
  for: 'members',
  page: whenPage,
  fields,
  act: async (ask, form) => {
    const request = await openRequest(ask)
    const facets = await listOwnFacets(ask)
    const kept = await offeredFacets(ask)
    for (const [kind, tags, weight] of [
      ['time of week', form.times, form['times-matter']],
      ['language', form.languages, form['languages-matter']],
    ] as const) {
      const audience = audienceOf(facets, kind) ?? 'match'
      const said = await putTags(ask, kind, tags, audience, kept)
      await putRequestTags(ask, request.id, kind, said, weight, mayMatch(audience))
    }
    await followUp(ask, request)
    return go(routes.askWhere)
  },
})
