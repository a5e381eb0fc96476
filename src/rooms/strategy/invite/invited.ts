import { londonDay, minutesAfter } from '../../../platform/clock.ts'
import { notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { findOrganisation } from '../../places/places.ts'
import { findPart } from '../parts.ts'
import { answerWith, strategyRoutes } from '../strategy.routes.ts'
import { invitedView } from './invited.view.tsx'

// Long enough to copy it, short enough that nobody finds it in an open window the next day.
const SHOWN_MINUTES = 15

export const invitedPage = page({
  path: strategyRoutes.invited,
  for: 'members',
  read: async (ask) => {
    const made = await findMade(ask)
    const organisation =
      (await findOrganisation(ask.tx, ask.cell, made.organisation_id)) ?? notHere()
    const part = findPart(ask.query['part'])?.id
    const shown = made.made_at > minutesAfter(ask.now, -SHOWN_MINUTES)
    const token = ask.house.secrets.linkToken(made.id)
    const path = `${answerWith(ask.cell, token)}${part ? `/${part}` : ''}`
    const address = shown ? `${ask.origin}${path}` : null
    return { organisation, address, endsOn: londonDay(made.ends_at) }
  },
  view: invitedView,
})

/** Only whoever made it finds it: to everyone else there is nothing here. */
const findMade = async (ask: Ask) => {
  const id = ask.params['invitation']
  if (!isUuid(id)) return notHere()
  const made = await ask.tx
    .selectFrom('strategy.invitation')
    .select(['id', 'organisation_id', 'made_at', 'ends_at'])
    .where('cell_id', '=', ask.cell)
    .where('id', '=', id)
    .where('made_by', '=', ask.me)
    .executeTakeFirst()
  return made ?? notHere()
}
