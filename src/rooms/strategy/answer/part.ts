import { londonDay } from '../../../platform/clock.ts'
import { line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { linkEnded, takeInvitation, type Invitation } from '../invitations.ts'
import { getPart } from '../parts.ts'
import { readCommitment, type Commitment } from '../rules/commitment.ts'
import { listAnswers } from '../said.ts'
import { strategyRoutes } from '../strategy.routes.ts'
import { commitmentFields, typedCommitment } from './commitment-fields.ts'
import { answerPartView } from './part.view.tsx'

export const answerPartPage = page({
  path: strategyRoutes.answerPart,
  for: 'everyone',
  read: async (ask) => {
    const part = getPart(ask.params['part']).id
    const invitation = await takeInvitation(ask)
    if (!invitation) return null
    const answers = await listAnswers(ask.tx, {
      cell: invitation.locality.cell,
      organisation: invitation.organisation.id,
    })
    const before = answers.find((answer) => answer.part === part) ?? null
    // Asked once, and not for every part again.
    return { invitation, part, before, answeredBy: answers[0]?.answeredBy ?? '' }
  },
  view: answerPartView,
})

const fields = {
  words: text({ max: 4000, missing: 'Write what you aim for, in your own words' }),
  'answered-by': line({ max: 200, missing: 'Write who answers for this, as you want it public' }),
  ...commitmentFields,
}

export const answerPart = act({
  path: strategyRoutes.answerPart,
  for: 'everyone',
  page: answerPartPage,
  fields,
  act: async (ask, form) => {
    const part = getPart(ask.params['part']).id
    const invitation = await takeInvitation(ask)
    if (!invitation) return mend(linkEnded)
    const read = readCommitment(typedCommitment(form), londonDay(ask.now))
    if (read.kind === 'mend') return mend(read.errors)
    const saying: Saying = { invitation, part }
    await publishAnswer(ask, saying, { words: form.words, answeredBy: form['answered-by'] })
    if (read.kind !== 'none')
      await keepCommitment(ask, saying, read.commitment, read.kind === 'whole')
    return go(`${invitation.base}/${part}/thanks`)
  },
})

type Saying = { invitation: Invitation; part: string }
type Said = { words: string; answeredBy: string }

/** A new answer stands above the old one. The same words again are no new answer. */
const publishAnswer = async (ask: Ask, { invitation, part }: Saying, said: Said): Promise<void> => {
  const { organisation, locality } = invitation
  const where = { cell: locality.cell, part, organisation: organisation.id }
  const [before] = await listAnswers(ask.tx, where)
  if (before?.words === said.words && before.answeredBy === said.answeredBy) return
  await ask.tx
    .insertInto('strategy.answer')
    .values({
      cell_id: locality.cell,
      id: ask.newId('answer'),
      organisation_id: organisation.id,
      part,
      words: said.words,
      answered_by: said.answeredBy,
      published_at: ask.now,
    })
    .execute()
}

const keepCommitment = async (
  ask: Ask,
  { invitation, part }: Saying,
  { what, owner, dueOn, money, whoDecided }: Commitment,
  whole: boolean,
): Promise<void> => {
  await ask.tx
    .insertInto('strategy.commitment')
    .values({
      cell_id: invitation.locality.cell,
      id: ask.newId('commitment'),
      organisation_id: invitation.organisation.id,
      part,
      what,
      owner,
      due_on: dueOn,
      money,
      who_decided: whoDecided,
      made_at: ask.now,
      published_at: whole ? ask.now : null,
    })
    .execute()
}
