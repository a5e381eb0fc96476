import { line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { londonDay } from '../../../platform/clock.ts'
import { servicesRoutes } from '../services.routes.ts'
import { editView } from './edit.view.tsx'
import { beKept, change, findAgain, sayAsOwner } from './keeping.ts'
import { linkEnded, takeLink } from './link.ts'

export const editPage = page({
  path: servicesRoutes.edit,
  for: 'everyone',
  read: async (ask) => takeLink(ask, 'claim'),
  view: editView,
})

const fields = {
  name: line({ max: 120, missing: 'Write what the group is called' }),
  words: text({ max: 2000, missing: 'Write a few words about the group, in your own words' }),
  join: text({ max: 600, missing: 'Write how somebody comes to you for the first time' }),
  phone: line({ max: 40 }),
  email: line({ max: 254 }),
  url: line({ max: 300 }),
  fees: line({ max: 200 }),
}

const orNull = (typed: string) => (typed === '' ? null : typed)
const isAddress = (typed: string) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(typed)

/** A web address as it is typed: with or without https, and leading to the web and nowhere else. */
export const readWeb = (typed: string): string | null | undefined => {
  if (typed === '') return null
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : undefined
}

export const edit = act({
  path: servicesRoutes.edit,
  for: 'everyone',
  page: editPage,
  fields,
  act: async (ask, form) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return mend(linkEnded)
    const url = readWeb(form.url)
    if (url === undefined) return mend({ url: 'Write a web address, like www.example.org' })
    if (form.email !== '' && !isAddress(form.email))
      return mend({ email: 'Write a whole email address, like name@example.org' })
    const said = {
      name: form.name,
      words: form.words,
      join_words: form.join,
      phone: orNull(form.phone),
      email: orNull(form.email),
      url,
      fees: orNull(form.fees),
    }
    await beKept(ask, taken)
    await change(ask, taken.service, {
      ...said,
      confirmed_on: londonDay(ask.now),
      confirmed_by: 'Whoever keeps the page',
    })
    await sayAsOwner(ask, taken.service, said)
    await findAgain(ask, taken.service)
    return go(`${taken.base}?done=words`)
  },
})
