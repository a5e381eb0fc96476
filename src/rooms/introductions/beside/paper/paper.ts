import { page } from '../../../../platform/http/route.ts'
import { listConcepts, ruleValue } from '../../../stewardship/stewardship.ts'
import { routes } from '../../introductions.routes.ts'
import { paperView } from './paper.view.tsx'

/** The form on paper. Its questions are those of the pages, in their order. */
export const paperPage = page({
  path: routes.paper,
  for: 'everyone',
  read: async (ask) => ({
    large: ask.query['print'] === 'large',
    concepts: await listConcepts(ask.tx),
    atOnce: await ruleValue(ask.tx, 'outlines_at_once'),
  }),
  view: paperView,
})
