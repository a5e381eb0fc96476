import { londonDay } from '../../../platform/clock.ts'
import { page } from '../../../platform/http/route.ts'
import { listDrafts } from '../drafts.ts'
import { takeInvitation } from '../invitations.ts'
import { listPromised } from '../promised.ts'
import { listAnswers } from '../said.ts'
import { strategyRoutes } from '../strategy.routes.ts'
import { homeView } from './home.view.tsx'

export const answerHomePage = page({
  path: strategyRoutes.answer,
  for: 'everyone',
  read: async (ask) => {
    const invitation = await takeInvitation(ask)
    if (!invitation) return null
    const whose = { cell: invitation.locality.cell, organisation: invitation.organisation.id }
    return {
      invitation,
      today: londonDay(ask.now),
      answers: await listAnswers(ask.tx, whose),
      promised: await listPromised(ask.tx, whose),
      drafts: await listDrafts(ask.tx, whose),
    }
  },
  view: homeView,
})
