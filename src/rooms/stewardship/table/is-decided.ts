import type { Ask } from '../../../platform/http/route.ts'
import type { Proposal } from '../proposals.ts'

export const isDecided = async ({ tx }: Ask, { id }: Proposal): Promise<boolean> =>
  (await tx
    .selectFrom('stewardship.decision')
    .select('proposal_id')
    .where('proposal_id', '=', id)
    .executeTakeFirst()) !== undefined

/** Said to whoever was too late. */
export const over = 'It was decided meanwhile. What you wrote was not added'
