import { page } from '../../../platform/http/route.ts'
import { getProposal, listDecisions } from '../proposals.ts'
import { listArguments, listFolded, listStances } from '../said.ts'
import { readiness } from '../rules/decide.ts'
import { findOwnSeat, listSeats } from '../seats.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { ruleValue } from '../thresholds.ts'
import { listConcepts } from '../vocabulary.ts'
import { proposalView } from './proposal.view.tsx'

/** One proposal: what it asks, what people and stewards say, and what became of it. */
export const proposalPage = page({
  path: stewardshipRoutes.proposal,
  for: 'everyone',
  read: async (ask) => {
    const { tx } = ask
    const proposal = await getProposal(tx, ask.params['id'])
    const stances = await listStances(tx, proposal.id)
    const sitting = (await listSeats(tx)).filter(({ until }) => until === null)
    const openDays = await ruleValue(tx, 'proposal_open_days')
    return {
      proposal,
      concepts: await listConcepts(tx),
      arguments: await listArguments(tx, proposal.id),
      folded: Object.fromEntries(await listFolded(tx)),
      stances,
      decision: (await listDecisions(tx)).find((one) => one.proposal === proposal.id) ?? null,
      readiness: readiness({ madeAt: proposal.madeAt, openDays, stances, sitting }, ask.now),
      seat: (await findOwnSeat(tx, ask.me)) ?? null,
    }
  },
  view: proposalView,
})
