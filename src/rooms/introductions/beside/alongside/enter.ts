import { choices, line } from '../../../../platform/http/fields.ts'
import { act, mend, page, type Ask } from '../../../../platform/http/route.ts'
import { joinOnPaper, keepWords, sitBeside } from '../../../people/people.ts'
import { routes } from '../../introductions.routes.ts'
import { helpers } from './beside.ts'
import { enterView } from './enter.view.tsx'

export const enterPage = page({
  path: routes.besideEnter,
  for: helpers,
  read: async () => ({}),
  view: enterView,
})

const fields = {
  name: line({ max: 60, missing: 'Write what they would like to be called' }),
  reach: line({ max: 200, missing: 'Write how you reach them: a phone number, or an address' }),
  adult: choices(['yes']),
  agreed: choices(['yes']),
}

/**
 * Makes an account for somebody who is not alone at the form, and opens it with whoever is beside them:
 * from here on they go through the pages of the form together.
 */
export const enter = act({
  path: routes.besideEnter,
  for: helpers,
  page: enterPage,
  fields,
  act: async (ask: Ask, form) => {
    if (form.adult.length === 0)
      return mend({
        adult: 'Kith is for people of 18 and over. Ask them, and tick this if they are',
      })
    if (form.agreed.length === 0)
      return mend({ agreed: 'Ask them first, and tick what they agree to' })
    const them = await joinOnPaper(ask, form)
    await keepWords(them, 'name', form.name, 'might meet')
    const token = await sitBeside(ask, them.me, ask.me)
    return { to: routes.ask, session: { token } }
  },
})
