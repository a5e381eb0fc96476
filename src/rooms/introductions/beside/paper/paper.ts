import { page } from '../../../../platform/http/route.ts'
import { listConcepts, offered, ruleValue } from '../../../stewardship/stewardship.ts'
import { routes } from '../../introductions.routes.ts'
import { paperView } from './paper.view.tsx'

/** The form on paper. Its questions are those of the pages, in their order. */
export const paperPage = page({
  path: routes.paper,
  for: 'everyone',
  read: async (ask) => ({
    large: ask.query['print'] === 'large',
    // The broad ones: two hundred boxes would be a wall. What is narrower is found with whoever enters it.
    concepts: offered(await listConcepts(ask.tx)).filter(({ broader }) => broader === null),
    atOnce: await ruleValue(ask.tx, 'outlines_at_once'),
  }),
  view: paperView,
})
