import { choice, choices, line } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask, type Outcome } from '../../../platform/http/route.ts'
import { liesIn, readOutcode, spotsOf } from '../../places/places.ts'
import { access, forWhom, languages, ways } from '../rules/choices.ts'
import { servicesRoutes } from '../services.routes.ts'
import { detailsView } from './details.view.tsx'
import { beKept, change, findAgain, sayAsOwner } from './keeping.ts'
import { linkEnded, takeLink } from './link.ts'
import { dayChoices, oftenChoices, readClock } from './times.ts'
import { writeDetails } from './write-details.ts'

export const detailsPage = page({
  path: servicesRoutes.details,
  for: 'everyone',
  read: (ask) => takeLink(ask, 'claim'),
  view: detailsView,
})

const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T & string)[]

export const detailFields = {
  how: choice(keys(ways), 'Choose how it meets'),
  often: choice(keys(oftenChoices), 'Choose how often it meets'),
  day: choice(keys(dayChoices), 'Choose the day'),
  from: line({ max: 10 }),
  to: line({ max: 10 }),
  outcode: line({ max: 12 }),
  private: choices(['yes']),
  for: choices(keys(forWhom)),
  access: choices(keys(access)),
  language: choices(keys(languages)),
}

export const details = act({
  path: servicesRoutes.details,
  for: 'everyone',
  page: detailsPage,
  fields: detailFields,
  act: async (ask, form) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return mend(linkEnded)
    const wrong = await whatIsWrong(ask, form)
    if (wrong) return wrong
    const hidden = form.private.length > 0
    const outcode = hidden || form.outcode === '' ? null : readOutcode(form.outcode)!
    await beKept(ask, taken)
    await writeDetails(ask, taken.service, { ...form, hidden, outcode })
    await change(ask, taken.service, { how: form.how })
    await sayAsOwner(ask, taken.service, { how: form.how, outcode, schedule: form.often })
    await findAgain(ask, taken.service)
    const { cell, id } = taken.service
    if (outcode === null || (await liesIn(ask.tx, cell, outcode)))
      return go(`${taken.base}?done=details`)
    await ask.later('services.move-listing', { cell, service: id })
    return go(`${taken.base}?done=elsewhere`)
  },
})

type Typed = {
  often: string
  from: string
  to: string
  outcode: string
  private: string[]
}

const whatIsWrong = async (ask: Ask, form: Typed): Promise<Outcome | undefined> => {
  for (const name of ['from', 'to'] as const)
    if (form[name] !== '' && readClock(form[name]) === undefined)
      return mend({ [name]: 'Write a time, like 11:00 or 6.30pm' })
  if (form.outcode !== '' && form.private.length === 0) {
    const outcode = readOutcode(form.outcode)
    if (outcode === undefined || !(await spotsOf(ask.tx, [outcode])).has(outcode))
      return mend({ outcode: 'Write the first half of a postcode that there is, like BS5' })
  }
  return undefined
}
