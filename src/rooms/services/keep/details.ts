import { choice, choices, line } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask, type Outcome } from '../../../platform/http/route.ts'
import { readOutcode, spotsOf } from '../../places/places.ts'
import { listConcepts, offered } from '../../stewardship/stewardship.ts'
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
  read: async (ask) => {
    const taken = await takeLink(ask, 'claim')
    return taken && { taken, concepts: offered(await listConcepts(ask.tx)) }
  },
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
  about: (values: string[]) =>
    values.length > 60 ? { error: 'Choose from the list' } : { value: values },
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
    return go(`${taken.base}?done=details`)
  },
})

type Typed = {
  often: string
  from: string
  to: string
  outcode: string
  private: string[]
  about: string[]
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
  const known = new Set(offered(await listConcepts(ask.tx)).map(({ id }) => id))
  return form.about.every((id) => known.has(id))
    ? undefined
    : mend({ about: 'Choose from the list' })
}
