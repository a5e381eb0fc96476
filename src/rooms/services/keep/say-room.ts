import { londonDay } from '../../../platform/clock.ts'
import { choice, line } from '../../../platform/http/fields.ts'
import { mend, type Ask, type Outcome } from '../../../platform/http/route.ts'
import type { Service } from '../listing.ts'
import { change } from './keeping.ts'
import { nextMonths, roomChoices, waitChoices } from './room-questions.tsx'

const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T & string)[]

export const roomFields = {
  room: choice(keys(roomChoices), 'Choose whether there is room. “We cannot say” is an answer too'),
  places: line({ max: 20 }),
  until: line({ max: 10 }),
  wait: choice(keys(waitChoices), 'Choose how long the wait is'),
  by: line({ max: 60, missing: 'Say who says so, like: the members' }),
}

type Typed = { room: string; places: string; until: string; wait: string; by: string }

export const whatIsWrongWithRoom = (form: Typed, today: string): Outcome | undefined => {
  if (form.places !== '' && !/^\d{1,3}$/.test(form.places))
    return mend({ places: 'Write a number, like 3, or leave it empty' })
  if (form.until !== '' && !nextMonths(today).includes(form.until))
    return mend({ until: 'Choose a month from the list' })
  return undefined
}

/** Writes what was said about room and wait, with who and when: now, and in the row of what was said before. */
export const sayRoom = async (
  ask: Ask,
  service: Service,
  form: Typed,
  through: 'page' | 'return',
): Promise<void> => {
  const room = form.room === 'unknown' ? null : form.room
  const places =
    room === 'full' ? 0 : form.places === '' || room === null ? null : Number(form.places)
  const wait_weeks = form.wait === 'unknown' ? null : Number(form.wait)
  const full_until = room === 'full' && form.until !== '' ? form.until : null
  const said = { said_on: londonDay(ask.now), said_by: form.by }
  await ask.tx
    .insertInto('services.said')
    .values({
      cell_id: service.cell,
      service_id: service.id,
      organisation_id: service.organisationId,
      id: ask.newId('said'),
      room,
      places,
      wait_weeks,
      full_until,
      ...said,
      through,
    })
    .execute()
  await change(ask, service, {
    room_said: room,
    places_said: places,
    wait_weeks_said: wait_weeks,
    full_until,
    ...said,
  })
}
