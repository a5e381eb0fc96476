import { choice, line } from '../../../platform/http/fields.ts'
import { act, file, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import type { Held, News } from '../../../platform/http/room.ts'
import { listOwnFacets, setAudience, withdrawFacet } from '../facets.ts'
import { peopleRoutes } from '../people.routes.ts'
import { audiences } from '../rules/audience.ts'
import { listLooks } from './looks.ts'
import { together } from './together.ts'
import { meView } from './me.view.tsx'

/** What every room holds about whoever asks, in the order of the floors. */
const heldElsewhere = async (ask: Ask): Promise<Held[]> => {
  const held: Held[] = []
  for (const room of ask.rooms) if (room.aboutMe) held.push(...(await room.aboutMe(ask)))
  return held
}

const newsFor = async (ask: Ask): Promise<News[]> => {
  const news: News[] = []
  for (const room of ask.rooms) if (room.news) news.push(...(await room.news(ask)))
  return news
}

export const conceptNames = async (ask: Ask): Promise<Record<string, string>> => {
  const rows = await ask.tx.selectFrom('stewardship.concept').select(['id', 'name']).execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}

export const mePage = page({
  path: peopleRoutes.me,
  for: 'members',
  read: async (ask) => ({
    roles: ask.viewer!.roles.map(({ role }) => role),
    facets: await listOwnFacets(ask),
    concepts: await conceptNames(ask),
    looks: await listLooks(ask),
    news: await newsFor(ask),
    held: await heldElsewhere(ask),
  }),
  view: meView,
})

// Rooms above know who was shown what; this one tells them that it has changed.
const follow = async (ask: Ask) => {
  for (const room of ask.rooms) await room.facetsChanged?.(ask)
}

const audienceFields = {
  facet: line({ max: 60 }),
  audience: choice(audiences, 'Choose who may see it from the list'),
}

/** Changes who may see one thing. What was shown is gone at the next request. */
export const changeAudience = act({
  path: peopleRoutes.audience,
  for: 'members',
  page: mePage,
  fields: audienceFields,
  act: async (ask, form) => {
    const facets = await together(ask, form.facet)
    const lost = mend({ audience: 'That was taken away meanwhile. Nothing else has changed' })
    if (facets.length === 0) return lost
    for (const facet of facets) if (!(await setAudience(ask, facet.id, form.audience))) return lost
    await follow(ask)
    return go(`${peopleRoutes.me}#what-you-said`)
  },
})

/** Takes one thing back, everywhere. */
export const withdraw = act({
  path: peopleRoutes.withdraw,
  for: 'members',
  page: mePage,
  fields: { facet: line({ max: 60 }) },
  act: async (ask, form) => {
    for (const facet of await together(ask, form.facet)) await withdrawFacet(ask, facet.id)
    await follow(ask)
    return go(`${peopleRoutes.me}#what-you-said`)
  },
})

/** Everything about oneself, to keep or to take elsewhere. */
export const keepAll = file({
  path: peopleRoutes.keep,
  for: 'members',
  read: async (ask) => ({
    roles: ask.viewer!.roles.map(({ role }) => role),
    whatYouSaid: await listOwnFacets(ask),
    whoLooked: await listLooks(ask),
    held: await heldElsewhere(ask),
  }),
  file: (data) => ({
    name: 'kith-about-me.json',
    type: 'application/json',
    body: JSON.stringify(data, null, 2),
  }),
})
