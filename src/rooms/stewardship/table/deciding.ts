import { text } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, type Ask } from '../../../platform/http/route.ts'
import { getProposal, type Proposal } from '../proposals.ts'
import { listStances } from '../said.ts'
import { readiness } from '../rules/decide.ts'
import { findOwnSeat, listSeats } from '../seats.ts'
import { proposalPath, stewardshipRoutes } from '../stewardship.routes.ts'
import { listRules, ruleValue } from '../thresholds.ts'
import { listConcepts } from '../vocabulary.ts'
import { waitsFor } from './in-words.ts'
import { proposalPage } from './proposal.ts'

const readyNow = async (ask: Ask, { id, madeAt }: Proposal) =>
  readiness(
    {
      madeAt,
      openDays: await ruleValue(ask.tx, 'proposal_open_days'),
      stances: await listStances(ask.tx, id),
      sitting: (await listSeats(ask.tx)).filter(({ until }) => until === null),
    },
    ask.now,
  )

/** What stands before the change, in words that are kept with the decision. */
const before = async ({ tx }: Ask, proposal: Proposal): Promise<string | null> => {
  if (proposal.kind === 'rule') {
    const rule = (await listRules(tx)).find(({ name }) => name === proposal.rule)
    return rule ? `${rule.value} ${rule.unit}.` : null
  }
  const concept = (await listConcepts(tx)).find(({ id }) => id === proposal.concept)
  if (!concept || proposal.kind === 'saying') return null
  return [`${concept.name}.`, `You both ${concept.youBoth}.`, concept.about]
    .filter(Boolean)
    .join(' ')
}

/** One of those who said so writes down what the table decided. The worker then does it. */
export const decide = act({
  path: stewardshipRoutes.decide,
  for: ['steward'],
  page: proposalPage,
  fields: { decided: text({ max: 2000, missing: 'Write why, so that everyone can read it' }) },
  act: async (ask, form) => {
    const seat = (await findOwnSeat(ask.tx, ask.me)) ?? notHere()
    const proposal = await getProposal(ask.tx, ask.params['id'])
    const found = await readyNow(ask, proposal)
    if (!found.ready) return mend({ decided: waitsFor(found.because) })
    const written = await ask.tx
      .insertInto('stewardship.decision')
      .values({
        proposal_id: proposal.id,
        says: found.says,
        peer_seat: found.peerSeat,
        by_peer: true,
        other_seat: found.otherSeat,
        why: form.decided,
        was: (await before(ask, proposal))?.slice(0, 600) ?? null,
        written_by: ask.me,
        seat_id: seat.id,
        decided_at: ask.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (written.numInsertedOrUpdatedRows === 0n)
      return mend({ decided: 'It was decided meanwhile, and what was written then stays' })
    await ask.later('stewardship.enact', { proposal: proposal.id })
    return go(proposalPath(proposal.id))
  },
})
