import { line } from '../../../../platform/http/fields.ts'
import { act, go, page } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { haveTold, listBeside } from '../../../people/people.ts'
import { routes } from '../../introductions.routes.ts'
import { besideView } from './beside.view.tsx'

export const helpers = ['peer', 'senior peer', 'coordinator']

/** Those without an email whom one is beside, and what each should be told. */
export const besidePage = page({
  path: routes.beside,
  for: helpers,
  read: async (ask) => ({ people: await listBeside(ask) }),
  view: besideView,
})

const fields = { person: line({ max: 60 }) }

/** They have been told: it is taken off the list. */
export const sayTold = act({
  path: routes.besideTold,
  for: helpers,
  page: besidePage,
  fields,
  act: async (ask, form) => {
    if (isUuid(form.person)) await haveTold(ask, form.person)
    return go(routes.beside)
  },
})
