import { page } from '../../../platform/http/route.ts'
import { listDecisions, listProposals } from '../proposals.ts'
import { listFolded, listStances } from '../said.ts'
import { listSeats } from '../seats.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { listConcepts } from '../vocabulary.ts'
import { tableView } from './table.view.tsx'

/** Who sits at the stewards' table, what lies on it, and all that was ever decided there. */
export const tablePage = page({
  path: stewardshipRoutes.table,
  for: 'everyone',
  read: async ({ tx }) => {
    const concepts = await listConcepts(tx)
    const folded = await listFolded(tx)
    return {
      seats: await listSeats(tx),
      concepts,
      proposals: (await listProposals(tx)).filter(({ id }) => !folded.has(id)),
      decisions: await listDecisions(tx),
      dissent: (await listStances(tx)).filter(({ says }) => says === 'object'),
    }
  },
  view: tableView,
})
