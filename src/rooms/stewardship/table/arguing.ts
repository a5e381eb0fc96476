import { choice, line, text } from '../../../platform/http/fields.ts'
import { act, go, mend } from '../../../platform/http/route.ts'
import { getProposal } from '../proposals.ts'
import { proposalPath, stewardshipRoutes } from '../stewardship.routes.ts'
import { remember } from '../writing.ts'
import { isDecided, over } from './is-decided.ts'
import { proposalPage } from './proposal.ts'

const argueFields = {
  side: choice(['for', 'against', 'neither'], 'Say whether you are for it or against it'),
  words: text({ max: 2000, missing: 'Write what you think' }),
  signed: line({ max: 60 }),
}

/** Somebody says what they think of a proposal. */
export const argue = act({
  path: stewardshipRoutes.argue,
  for: 'members',
  page: proposalPage,
  fields: argueFields,
  act: async (ask, form) => {
    const proposal = await getProposal(ask.tx, ask.params['id'])
    if (await isDecided(ask, proposal)) return mend({ words: over })
    const id = ask.newId('argument')
    await remember(ask, id)
    await ask.tx
      .insertInto('stewardship.argument')
      .values({
        id,
        proposal_id: proposal.id,
        side: form.side,
        words: form.words,
        signed: form.signed || null,
        by_id: ask.me,
        at: ask.now,
      })
      .execute()
    return go(proposalPath(proposal.id))
  },
})
