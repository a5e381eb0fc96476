import type { Tx } from '../../platform/database/door.ts'
import { notHere } from '../../platform/http/route.ts'
import { isUuid } from '../../platform/ids.ts'
import type { Says } from './rules/decide.ts'
import type { ProposalKind } from './stewardship.routes.ts'

/** What somebody would have the stewards change. */
export type Proposal = {
  id: string
  kind: ProposalKind
  concept: string | null
  name: string | null
  youBoth: string | null
  about: string | null
  theme: string | null
  broader: string | null
  words: string | null
  rule: string | null
  value: number | null
  why: string
  signed: string | null
  madeAt: Date
}

const columns = [
  'id',
  'kind',
  'concept_id as concept',
  'name',
  'you_both as youBoth',
  'about',
  'theme',
  'broader_id as broader',
  'words',
  'rule_name as rule',
  'value',
  'why',
  'signed',
  'made_at as madeAt',
] as const

const proposalOf = <T extends { kind: string }>(row: T) => ({
  ...row,
  kind: row.kind as ProposalKind,
})

export const listProposals = async (tx: Tx): Promise<Proposal[]> => {
  const rows = await tx
    .selectFrom('stewardship.proposal')
    .select(columns)
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map(proposalOf)
}

/** @throws NotHere when there is no such proposal. */
export const getProposal = async (tx: Tx, id: string | undefined): Promise<Proposal> => {
  const row = isUuid(id)
    ? await tx
        .selectFrom('stewardship.proposal')
        .select(columns)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined
  return row ? proposalOf(row) : notHere()
}

export type Decision = {
  proposal: string
  says: Says
  why: string
  was: string | null
  at: Date
  by: string
}

/** What was decided, newest first. */
export const listDecisions = async (tx: Tx): Promise<Decision[]> => {
  const rows = await tx
    .selectFrom('stewardship.decision as decision')
    .innerJoin('stewardship.seat as seat', 'seat.id', 'decision.seat_id')
    .select([
      'decision.proposal_id as proposal',
      'decision.says',
      'decision.why',
      'decision.was',
      'decision.decided_at as at',
      'seat.name as by',
    ])
    .orderBy('decided_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, says: row.says as Says }))
}
