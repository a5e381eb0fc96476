import { choices } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { hideFromHelpers, listOwnFacets } from '../../people/people.ts'
import { listConcepts, ruleValue } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { checkView } from './check.view.tsx'
import { listMeet } from './meet.ts'
import { listRequestTags } from './practical.ts'
import { listSteps } from './steps.ts'
import { findOpenRequest, listWishes, openRequest } from './draft.ts'
import { listWays } from './wished-ways.ts'

export const checkPage = page({
  path: routes.askCheck,
  for: 'members',
  read: async (ask) => {
    const request = await findOpenRequest(ask)
    return {
      state: request?.state ?? null,
      helped: request?.helped ?? false,
      facets: await listOwnFacets(ask),
      wishes: request ? await listWishes(ask, request.id) : [],
      ways: request ? (await listWays(ask, request.id)).any : [],
      tags: request ? await listRequestTags(ask, request.id) : [],
      meet: request ? await listMeet(ask, request.id) : [],
      steps: await listSteps(ask),
      concepts: await listConcepts(ask.tx),
      atOnce: await ruleValue(ask.tx, 'outlines_at_once'),
      standsDays: await ruleValue(ask.tx, 'outline_stands_days'),
    }
  },
  view: checkView,
})

const fields = { help: choices(['yes']) }

export const sendRequest = act({
  path: routes.askCheck,
  for: 'members',
  page: checkPage,
  fields,
  act: async (ask, form) => {
    const request = await openRequest(ask)
    const facets = await listOwnFacets(ask)
    if (!facets.some((facet) => facet.kind === 'asking'))
      return mend({ words: 'Write a few words first, so that people know whom they would meet' })
    await ask.tx
      .updateTable('introductions.request')
      .set({
        state: 'asking',
        asked_at: request.askedAt ?? ask.now,
        helped: form.help.includes('yes'),
      })
      .where('cell_id', '=', ask.cell)
      .where('id', '=', request.id)
      .execute()
    if (!form.help.includes('yes')) await hideFromHelpers(ask)
    await ask.later('introductions.ask', { cell: ask.cell, request: request.id })
    await ask.later('introductions.show', { cell: ask.cell, person: ask.me })
    return go(routes.request)
  },
})
