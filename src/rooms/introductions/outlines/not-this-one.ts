import { text } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, page } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { setAside } from '../set-aside/set-aside.ts'
import { findOutline, over, passOn } from './answering.ts'
import { notThisOneView } from './not-this-one.view.tsx'

export const notThisOnePage = page({
  path: routes.notThisOne,
  for: ['peer', 'senior peer'],
  read: async (ask) => {
    const id = ask.params['id'] ?? ''
    return (await findOutline(ask, id)) ? { id } : notHere()
  },
  view: notThisOneView,
})

/** Not this one: for this request and those to come, until the peer changes it. Nobody is told. */
export const sayNotThisOne = act({
  path: routes.notThisOne,
  for: ['peer', 'senior peer'],
  page: notThisOnePage,
  fields: { words: text({ max: 200 }) },
  act: async (ask, form) => {
    const outline = await findOutline(ask, ask.params['id'] ?? '')
    if (!outline) return mend({ words: over })
    await passOn(ask, outline)
    await setAside(ask, outline.person_id, form.words)
    return go(routes.setAside)
  },
})
