import { act, go, mend, page, showAgain } from '../../../platform/http/route.ts'
import {
  isLooking,
  listConcepts,
  offered,
  pickerFields,
  readPicker,
} from '../../stewardship/stewardship.ts'
import { servicesRoutes } from '../services.routes.ts'
import { aboutView } from './about.view.tsx'
import { beKept, change, findAgain, sayAsOwner } from './keeping.ts'
import { linkEnded, takeLink } from './link.ts'
import { writeAbout } from './write-details.ts'

export const aboutPage = page({
  path: servicesRoutes.about,
  for: 'everyone',
  read: async (ask) => {
    const taken = await takeLink(ask, 'claim')
    return taken && { taken, picker: await readPicker(ask) }
  },
  view: aboutView,
})

/** What a group is for, in the stewards' words, so that people find it by their own. */
export const about = act({
  path: servicesRoutes.about,
  for: 'everyone',
  page: aboutPage,
  fields: pickerFields,
  act: async (ask, form) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return mend(linkEnded)
    if (isLooking(form)) return showAgain()
    const known = new Set(offered(await listConcepts(ask.tx)).map(({ id }) => id))
    const chosen = [...new Set(form.concepts.filter((id) => known.has(id)))]
    await beKept(ask, taken)
    await writeAbout(ask, taken.service, chosen)
    await change(ask, taken.service, {})
    await sayAsOwner(ask, taken.service, { about: chosen.toSorted().join(' ') })
    await findAgain(ask, taken.service)
    return go(`${taken.base}?done=details`)
  },
})
