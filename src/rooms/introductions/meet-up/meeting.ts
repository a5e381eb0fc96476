import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { introductionPath, routes } from '../introductions.routes.ts'
import { newsAbout } from '../rules/about-news.ts'
import { ways } from '../rules/ways.ts'
import { readProposal, type Proposal } from '../rules/proposal.ts'
import { proposalFields } from '../proposing/proposal-fields.ts'
import { getIntroduction, introductionPage, meetingPlace } from './introduction.ts'

type Introduction = Awaited<ReturnType<typeof getIntroduction>>

const ended = 'This introduction has ended. What you agreed before is gone with it'

const tellOther = (ask: Ask, one: Introduction, about: number) =>
  ask.later('people.send-news', { person: one.other, about })

/** Proposes a time and place; whatever was proposed and not agreed before is replaced. */
export const propose = act({
  path: routes.propose,
  for: 'members',
  page: introductionPage,
  fields: proposalFields,
  act: async (ask, form) => {
    const one = await getIntroduction(ask, ask.params['id'])
    if (one.ended_at) return mend({ words: ended })
    const proposal = readProposal(form, ways, ask.now)
    if ('mend' in proposal) return proposal
    await dropOpenProposals(ask, one)
    await addMeeting(ask, one, proposal)
    await tellOther(ask, one, newsAbout.timeProposed)
    return go(introductionPath(one.id))
  },
})

const dropOpenProposals = async (ask: Ask, one: Introduction) => {
  await ask.tx
    .deleteFrom('introductions.meeting')
    .where('cell_id', '=', ask.cell)
    .where('introduction_id', '=', one.id)
    .where('agreed_at', 'is', null)
    .execute()
}

const addMeeting = async (ask: Ask, one: Introduction, meeting: Proposal) => {
  const id = ask.newId('meeting')
  await ask.tx
    .insertInto('introductions.meeting')
    .values({
      cell_id: ask.cell,
      introduction_id: one.id,
      id,
      person_id: one.person_id,
      peer_id: one.peer_id,
      proposed_by: ask.me,
      meet_at: meeting.at,
      way: meeting.way,
      words_sealed: ask.seal(meetingPlace(id), meeting.words),
      made_at: ask.now,
    })
    .execute()
}

/** Agrees to what the other proposed. */
export const agree = act({
  path: routes.agree,
  for: 'members',
  page: introductionPage,
  fields: { meeting: line({ max: 60 }) },
  act: async (ask, form) => {
    const one = await getIntroduction(ask, ask.params['id'])
    const agreed = isUuid(form.meeting) && !one.ended_at && (await agreeTo(ask, form.meeting))
    if (!agreed)
      return mend({ meeting: 'This was changed meanwhile. What is proposed now is below' })
    await tellOther(ask, one, newsAbout.timeAgreed)
    return go(introductionPath(one.id))
  },
})

const agreeTo = async (ask: Ask, meeting: string): Promise<boolean> => {
  const done = await ask.tx
    .updateTable('introductions.meeting')
    .set({ agreed_at: ask.now })
    .where('cell_id', '=', ask.cell)
    .where('id', '=', meeting)
    .where('proposed_by', '<>', ask.me)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
