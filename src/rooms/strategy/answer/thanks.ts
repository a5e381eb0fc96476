import { page } from '../../../platform/http/route.ts'
import { listDrafts } from '../drafts.ts'
import { takeInvitation } from '../invitations.ts'
import { getPart } from '../parts.ts'
import { callOrganisation, strategyRoutes } from '../strategy.routes.ts'
import { thanksView } from './thanks.view.tsx'

export const thanksPage = page({
  path: strategyRoutes.thanks,
  for: 'everyone',
  read: async (ask) => {
    const part = getPart(ask.params['part']).id
    const invitation = await takeInvitation(ask)
    if (!invitation) return null
    const { locality, organisation } = invitation
    const drafts = await listDrafts(ask.tx, { cell: locality.cell, organisation: organisation.id })
    const path = callOrganisation(locality.slug, part, organisation.id)
    return {
      invitation,
      path,
      origin: ask.origin,
      drafts: drafts.filter((draft) => draft.part === part),
    }
  },
  view: thanksView,
})
