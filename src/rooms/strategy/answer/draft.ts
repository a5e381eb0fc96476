import { londonDay } from '../../../platform/clock.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { findDraft, type Draft } from '../drafts.ts'
import { linkEnded, takeInvitation, type Invitation } from '../invitations.ts'
import { readCommitment, type Commitment } from '../rules/commitment.ts'
import { strategyRoutes } from '../strategy.routes.ts'
import { commitmentFields, typedCommitment } from './commitment-fields.ts'
import { draftView } from './draft.view.tsx'

export const draftPage = page({
  path: strategyRoutes.draft,
  for: 'everyone',
  read: async (ask) => {
    const invitation = await takeInvitation(ask)
    return invitation && { invitation, draft: await getDraft(ask, invitation) }
  },
  view: draftView,
})

export const finishDraft = act({
  path: strategyRoutes.draft,
  for: 'everyone',
  page: draftPage,
  fields: commitmentFields,
  act: async (ask, form) => {
    const invitation = await takeInvitation(ask)
    if (!invitation) return mend(linkEnded)
    const draft = await getDraft(ask, invitation)
    const read = readCommitment(typedCommitment(form), londonDay(ask.now))
    if (read.kind === 'mend') return mend(read.errors)
    if (read.kind === 'none') return mend({ what: 'Write what you will do' })
    await writeDraft(ask, invitation, draft, read.commitment, read.kind === 'whole')
    return go(`${invitation.base}/${draft.part}/thanks`)
  },
})

/** @throws NotHere when it is another's, or published in the meantime */
const getDraft = async (ask: Ask, { locality, organisation }: Invitation): Promise<Draft> => {
  const id = ask.params['commitment']
  if (!isUuid(id)) return notHere()
  const whose = { cell: locality.cell, organisation: organisation.id }
  return (await findDraft(ask.tx, whose, id)) ?? notHere()
}

const writeDraft = async (
  ask: Ask,
  { locality }: Invitation,
  { id }: Draft,
  { what, owner, dueOn, money, whoDecided }: Commitment,
  whole: boolean,
): Promise<void> => {
  await ask.tx
    .updateTable('strategy.commitment')
    .set({ what, owner, due_on: dueOn, money, who_decided: whoDecided })
    .$if(whole, (query) => query.set({ published_at: ask.now }))
    .where('cell_id', '=', locality.cell)
    .where('id', '=', id)
    .where('published_at', 'is', null)
    .execute()
}
