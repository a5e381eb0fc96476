import { londonDay } from '../../../platform/clock.ts'
import { notHere, page } from '../../../platform/http/route.ts'
import { findOrganisation, getLocality } from '../../places/places.ts'
import { getPart } from '../parts.ts'
import { listPromised } from '../promised.ts'
import { listAnswers } from '../said.ts'
import { strategyRoutes } from '../strategy.routes.ts'
import { organisationView } from './organisation.view.tsx'

export const organisationPage = page({
  path: strategyRoutes.organisation,
  for: 'everyone',
  read: async (ask) => {
    const { locality: slug = '', part: partId, organisation: id = '' } = ask.params
    const part = getPart(partId).id
    const locality = await getLocality(ask.tx, slug)
    const organisation = (await findOrganisation(ask.tx, locality.cell, id)) ?? notHere()
    const where = { cell: locality.cell, part, organisation: organisation.id }
    const answers = await listAnswers(ask.tx, where)
    const promised = await listPromised(ask.tx, where)
    return { part, locality, organisation, answers, promised, today: londonDay(ask.now) }
  },
  view: organisationView,
})
