import { choice, line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, type Ask } from '../../../platform/http/route.ts'
import { getProposal } from '../proposals.ts'
import { listArguments, listFolded } from '../said.ts'
import { findOwnSeat, type Seat } from '../seats.ts'
import { proposalPath, stewardshipRoutes } from '../stewardship.routes.ts'
import { isDecided, over } from './is-decided.ts'
import { proposalPage } from './proposal.ts'

/** The seat of whoever asks; for everybody else there is nothing here. */
const ownSeat = async (ask: Ask): Promise<Seat> => (await findOwnSeat(ask.tx, ask.me)) ?? notHere()

const sayFields = {
  says: choice(['yes', 'object'], 'Say yes, or that you object'),
  because: text({ max: 2000, missing: 'Write your reason, so that everyone can read it' }),
}

/** A steward says yes or objects, once. */
export const say = act({
  path: stewardshipRoutes.say,
  for: ['steward'],
  page: proposalPage,
  fields: sayFields,
  act: async (ask, form) => {
    const seat = await ownSeat(ask)
    const proposal = await getProposal(ask.tx, ask.params['id'])
    if (await isDecided(ask, proposal)) return mend({ because: over })
    const said = await ask.tx
      .insertInto('stewardship.stance')
      .values({
        proposal_id: proposal.id,
        seat_id: seat.id,
        holder_id: ask.me,
        peer: seat.peer,
        says: form.says,
        words: form.because,
        at: ask.now,
      })
      .onConflict((conflict) => conflict.columns(['proposal_id', 'seat_id']).doNothing())
      .executeTakeFirst()
    return said.numInsertedOrUpdatedRows === 0n
      ? mend({ because: 'You have said yes or no to this already. That stays as it is' })
      : go(proposalPath(proposal.id))
  },
})

const foldFields = {
  what: line({ max: 60 }),
  folded: line({ max: 500, missing: 'Write why, so that everyone can read it' }),
}

/** A steward folds away words that could hurt somebody. That it was done, by whom and why, stays to be read. */
export const fold = act({
  path: stewardshipRoutes.fold,
  for: ['steward'],
  page: proposalPage,
  fields: foldFields,
  act: async (ask, form) => {
    const seat = await ownSeat(ask)
    const proposal = await getProposal(ask.tx, ask.params['id'])
    const words = [proposal.id, ...(await listArguments(ask.tx, proposal.id)).map(({ id }) => id)]
    if (!words.includes(form.what) || (await listFolded(ask.tx)).has(form.what)) return notHere()
    await ask.tx
      .insertInto('stewardship.folded')
      .values({
        what_id: form.what,
        seat_id: seat.id,
        holder_id: ask.me,
        peer: seat.peer,
        why: form.folded,
        at: ask.now,
      })
      .execute()
    return go(proposalPath(proposal.id))
  },
})
