import type { Acting } from '../../platform/acting.ts'
import { listOwnFacets, mayMatch } from '../people/people.ts'

const asking = ['request_concept', 'request_tag'] as const
const offering = ['offer_concept', 'offer_tag', 'offer_way'] as const

/** What somebody now keeps to themself is not weighed any more: not for their request, nor for their offer. */
export const forgetHidden = async (acting: Acting): Promise<void> => {
  const { tx, me, cell } = acting
  const hidden = (await listOwnFacets(acting))
    .filter(({ audience }) => !mayMatch(audience))
    .map(({ id }) => id)
  if (hidden.length === 0) return
  for (const table of asking)
    await tx
      .deleteFrom(`introductions.${table}`)
      .where('cell_id', '=', cell)
      .where('person_id', '=', me)
      .where('facet_id', 'in', hidden)
      .execute()
  for (const table of offering)
    await tx
      .deleteFrom(`introductions.${table}`)
      .where('cell_id', '=', cell)
      .where('peer_id', '=', me)
      .where('facet_id', 'in', hidden)
      .execute()
}
