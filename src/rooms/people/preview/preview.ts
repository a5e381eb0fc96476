import { page, type Ask } from '../../../platform/http/route.ts'
import { listOwnFacets } from '../facets.ts'
import { peopleRoutes } from '../people.routes.ts'
import { previewView } from './preview.view.tsx'

const conceptNames = async (ask: Ask): Promise<Record<string, string>> => {
  const rows = await ask.tx.selectFrom('stewardship.concept').select(['id', 'name']).execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}

/** What each audience would see now, by the rule that makes the real copies. */
export const previewPage = page({
  path: peopleRoutes.preview,
  for: 'members',
  read: async (ask) => ({
    facets: await listOwnFacets(ask),
    concepts: await conceptNames(ask),
    peer: ask.viewer!.roles.some(({ role }) => role === 'peer' || role === 'senior peer'),
  }),
  view: previewView,
})
