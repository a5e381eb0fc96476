import { daysAfter } from '../../../../platform/clock.ts'
import { choice } from '../../../../platform/http/fields.ts'
import { act, go, mend, notHere, page } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { addSeat, listSeats } from '../seats.ts'
import { isOver, linkEnded, takeSeat } from '../take-seat.ts'
import { whoFields } from '../who-fields.ts'
import { inviteView } from './invite.view.tsx'

const LINK_DAYS = 60
const SEATS_MOST = 200

export const inviteToDraftPage = page({
  path: makingRoutes.invite,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    return sitting.keeps ? { sitting } : notHere()
  },
  view: inviteView,
})

const fields = {
  way: choice(['link', 'pen', 'named'], 'Choose how they take part'),
  ...whoFields,
}

/** Gives somebody a link to take part with, or names somebody who took part without one. */
export const inviteToDraft = act({
  path: makingRoutes.invite,
  for: 'everyone',
  page: inviteToDraftPage,
  fields,
  act: async (ask, form) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (!sitting.keeps) return notHere()
    const { draft, base } = sitting
    if (draft.overAt !== null) return isOver
    if ((await listSeats(ask.tx, draft.cell, draft.id)).length >= SEATS_MOST)
      return mend({
        name: 'Two hundred people are named already. Name the others together, as a group',
      })
    const { secrets } = ask.house
    const id = ask.newId('seat')
    const hash = secrets.hash('invitation', secrets.linkToken(id))
    const linked = form.way !== 'named'
    await addSeat(ask.tx, {
      cell: draft.cell,
      draft: draft.id,
      id,
      ...(linked ? { token: { hash, endsAt: daysAfter(ask.now, LINK_DAYS) } } : {}),
      name: form.name,
      cameAs: form['came-as'],
      paid: form.paid,
      pen: form.way === 'pen',
      now: ask.now,
    })
    return go(linked ? `${base}/people/${id}` : `${base}/people`)
  },
})
