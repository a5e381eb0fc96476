import { notHere, page, type Ask } from '../../../platform/http/route.ts'
import { listDecisions, listProposals } from '../proposals.ts'
import { listStances } from '../said.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { listConcepts } from '../vocabulary.ts'
import { conceptView } from './concept.view.tsx'

const sayingsOf = async ({ tx }: Ask, id: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('stewardship.saying')
    .select('words')
    .where('concept_id', '=', id)
    .orderBy('words')
    .execute()
  return rows.map(({ words }) => words)
}

const sinceOf = async ({ tx }: Ask, id: string) =>
  tx
    .selectFrom('stewardship.concept')
    .select(['since', 'retired_on as retiredOn', 'proposal_id as proposal'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

/** One word: what it means, how people say it, and everything that was ever decided about it. */
export const conceptPage = page({
  path: stewardshipRoutes.concept,
  for: 'everyone',
  read: async (ask) => {
    const concepts = await listConcepts(ask.tx)
    const concept = concepts.find(({ id }) => id === ask.params['id']) ?? notHere()
    const since = await sinceOf(ask, concept.id)
    const proposals = (await listProposals(ask.tx)).filter(
      (one) => one.concept === concept.id || one.id === since.proposal,
    )
    const decisions = await listDecisions(ask.tx)
    return {
      concept,
      concepts,
      ...since,
      sayings: await sayingsOf(ask, concept.id),
      history: proposals.map((proposal) => ({
        proposal,
        decision: decisions.find((one) => one.proposal === proposal.id) ?? null,
      })),
      stances: await listStances(ask.tx),
    }
  },
  view: conceptView,
})
