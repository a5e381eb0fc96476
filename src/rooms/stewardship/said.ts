import type { Tx } from '../../platform/database/door.ts'
import type { Says } from './rules/decide.ts'

export type Said = {
  proposal: string
  seat: string
  peer: boolean
  name: string
  says: Says
  words: string
  at: Date
}

/** What stewards have said, to one proposal or to all; an objection is dissent, and is kept. */
export const listStances = async (tx: Tx, proposal?: string): Promise<Said[]> => {
  const rows = await tx
    .selectFrom('stewardship.stance as stance')
    .innerJoin('stewardship.seat as seat', 'seat.id', 'stance.seat_id')
    .select([
      'stance.proposal_id as proposal',
      'stance.seat_id as seat',
      'stance.peer',
      'seat.name',
      'stance.says',
      'stance.words',
      'stance.at',
    ])
    .$if(proposal !== undefined, (query) => query.where('stance.proposal_id', '=', proposal!))
    .orderBy('stance.at')
    .execute()
  return rows.map((row) => ({ ...row, says: row.says as Says }))
}

export type Argument = { id: string; side: string; words: string; signed: string | null; at: Date }

export const listArguments = (tx: Tx, proposal: string): Promise<Argument[]> =>
  tx
    .selectFrom('stewardship.argument')
    .select(['id', 'side', 'words', 'signed', 'at'])
    .where('proposal_id', '=', proposal)
    .orderBy('at')
    .execute()

/** Public words that a steward has folded away, with who did and why. */
export const listFolded = async (tx: Tx): Promise<Map<string, { by: string; why: string }>> => {
  const rows = await tx
    .selectFrom('stewardship.folded as folded')
    .innerJoin('stewardship.seat as seat', 'seat.id', 'folded.seat_id')
    .select(['folded.what_id', 'folded.why', 'seat.name as by'])
    .execute()
  return new Map(rows.map((row) => [row.what_id, { by: row.by, why: row.why }]))
}
