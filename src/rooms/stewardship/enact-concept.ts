import type { Tx } from '../../platform/database/door.ts'
import type { Decision, Proposal } from './proposals.ts'
import { freshId } from './rules/fresh-id.ts'

export type Decided = { tx: Tx; proposal: Proposal; decision: Decision; today: string }

const conceptIds = async (tx: Tx) =>
  (await tx.selectFrom('stewardship.concept').select('id').execute()).map(({ id }) => id)

export const addConcept = async ({ tx, proposal, today }: Decided) => {
  const done = await tx
    .selectFrom('stewardship.concept')
    .select('id')
    .where('proposal_id', '=', proposal.id)
    .executeTakeFirst()
  if (done) return
  const last = await tx
    .selectFrom('stewardship.concept')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('stewardship.concept')
    .values({
      id: freshId(proposal.name!, await conceptIds(tx)),
      name: proposal.name!,
      you_both: proposal.youBoth!,
      about: proposal.about,
      theme: proposal.theme!,
      position: last.position + 1,
      broader_id: proposal.broader,
      since: today,
      proposal_id: proposal.id,
    })
    .execute()
}

export const changeConcept = ({ tx, proposal }: Decided) =>
  tx
    .updateTable('stewardship.concept')
    .set({
      name: proposal.name!,
      you_both: proposal.youBoth!,
      about: proposal.about,
      theme: proposal.theme!,
      broader_id: proposal.broader,
      proposal_id: proposal.id,
    })
    .where('id', '=', proposal.concept!)
    .execute()

export const retireConcept = ({ tx, proposal, today }: Decided) =>
  tx
    .updateTable('stewardship.concept')
    .set({ retired_on: today, proposal_id: proposal.id })
    .where('id', '=', proposal.concept!)
    .execute()
