import { londonDay } from '../../../platform/clock.ts'
import { choice, line, text } from '../../../platform/http/fields.ts'
import { act, go, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { LEADS, leading } from '../desk/leading.ts'
import { seatLevels, seatStates } from '../rules/seat-levels.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { saySeatView } from './say-seat.view.tsx'
import { getSeat } from './seats.ts'

const ownSeat = async (ask: Ask) => {
  const organisation = await leading(ask)
  const id = ask.params['id']
  if (id === undefined) return { organisation, seat: null }
  const seat = await getSeat(ask.tx, ask.cell, id)
  return seat.organisationId === organisation.id ? { organisation, seat } : notHere()
}

const fields = {
  body: line({ max: 200, missing: 'Write where it is: the name of the board or the meeting' }),
  level: choice(seatLevels, 'Choose where decisions are made'),
  decides: text({ max: 2000, missing: 'Write what whoever sits there may decide' }),
  pay: line({ max: 300, missing: 'Write what is paid, or that nothing is' }),
  support: text({ max: 1000, missing: 'Write who is there for whoever sits there' }),
  ready: text({ max: 1000, missing: 'Write how somebody gets ready for it' }),
  come: text({ max: 500, missing: 'Write how somebody comes to it' }),
  state: choice(seatStates, 'Choose whether a peer sits there now'),
}

export const newSeatPage = page({
  path: workforceRoutes.newSeat,
  for: LEADS,
  read: ownSeat,
  view: saySeatView,
})

export const changeSeatPage = page({
  path: workforceRoutes.changeSeat,
  for: LEADS,
  read: ownSeat,
  view: saySeatView,
})

type Form = { [name in keyof typeof fields]: string }

const columnsOf = (form: Form, today: string) => ({
  body: form.body,
  level: form.level,
  decides_words: form.decides,
  pay_words: form.pay,
  support_words: form.support,
  ready_words: form.ready,
  come_words: form.come,
  state: form.state,
  said_on: today,
})

export const saySeat = act({
  path: workforceRoutes.newSeat,
  for: LEADS,
  page: newSeatPage,
  fields,
  act: async (ask, form) => {
    const { organisation } = await ownSeat(ask)
    const today = londonDay(ask.now)
    await ask.tx
      .insertInto('workforce.seat')
      .values({
        cell_id: ask.cell,
        id: ask.newId('seat'),
        organisation_id: organisation.id,
        ...columnsOf(form, today),
        since: today,
      })
      .execute()
    return go(workforceRoutes.desk)
  },
})

/** Changes a seat. When somebody has come to it, or left, it is so since today. */
export const changeSeat = act({
  path: workforceRoutes.changeSeat,
  for: LEADS,
  page: changeSeatPage,
  fields,
  act: async (ask, form) => {
    const { seat } = await ownSeat(ask)
    if (!seat) return notHere()
    const today = londonDay(ask.now)
    await ask.tx
      .updateTable('workforce.seat')
      .set({
        ...columnsOf(form, today),
        since: seat.state === form.state ? seat.since : today,
      })
      .where('cell_id', '=', ask.cell)
      .where('id', '=', seat.id)
      .execute()
    return go(workforceRoutes.desk)
  },
})
