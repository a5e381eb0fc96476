import { londonDay } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/door.ts'
import type { Job } from '../../platform/jobs/worker.ts'
import type { Workshop } from '../../platform/http/room.ts'
import { addConcept, changeConcept, retireConcept, type Decided } from './enact-concept.ts'
import { getProposal, listDecisions, type Proposal } from './proposals.ts'
import { listStances } from './said.ts'

const addSaying = ({ tx, proposal }: Decided) =>
  tx
    .insertInto('stewardship.saying')
    .values({ concept_id: proposal.concept!, words: proposal.words!, proposal_id: proposal.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

const dissentOf = async (tx: Tx, proposal: string): Promise<string | null> => {
  const against = (await listStances(tx, proposal)).filter(({ says }) => says === 'object')
  return against.map(({ name, words }) => `${name}: ${words}`).join(' ') || null
}

const setRule = async ({ tx, proposal, decision, today }: Decided) => {
  const now = await tx
    .selectFrom('stewardship.rule')
    .select(['version', 'unit', 'proposal_id'])
    .where('name', '=', proposal.rule!)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow()
  if (now.proposal_id === proposal.id) return
  await tx
    .insertInto('stewardship.rule')
    .values({
      name: proposal.rule!,
      version: now.version + 1,
      value: proposal.value!,
      unit: now.unit,
      reason: decision.why,
      dissent: await dissentOf(tx, proposal.id),
      decided_on: today,
      proposal_id: proposal.id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const ways: Record<Proposal['kind'], (decided: Decided) => Promise<unknown>> = {
  new: addConcept,
  change: changeConcept,
  retire: retireConcept,
  saying: addSaying,
  rule: setRule,
}

/** Does what was decided, once however often it is told to. What was turned down changes nothing. */
const enact = (shop: Workshop, id: string): Promise<void> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    const decision = (await listDecisions(tx)).find(({ proposal }) => proposal === id)
    if (decision?.says !== 'yes') return
    const proposal = await getProposal(tx, id)
    await ways[proposal.kind]({ tx, proposal, decision, today: londonDay(decision.at) })
  })

export const stewardshipJobs = (shop: Workshop): Job[] => [
  { name: 'stewardship.enact', run: ({ proposal }) => enact(shop, String(proposal)) },
]
