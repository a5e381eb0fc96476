import { page } from '../../../platform/http/route.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { listRules } from '../thresholds.ts'
import { listConcepts, offered } from '../vocabulary.ts'
import { howView } from './how.view.tsx'

export const howPage = page({
  path: stewardshipRoutes.how,
  for: 'everyone',
  read: async (ask) => ({
    rules: await listRules(ask.tx),
    concepts: offered(await listConcepts(ask.tx)).length,
  }),
  view: howView,
})
