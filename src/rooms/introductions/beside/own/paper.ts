import { line } from '../../../../platform/http/fields.ts'
import {
  act,
  go,
  mend,
  notHere,
  page,
  type Ask,
  type Outcome,
} from '../../../../platform/http/route.ts'
import {
  endCode,
  findOwnCode,
  hasAddress,
  looksLikeAddress,
  renewCode,
  takeOver,
} from '../../../people/people.ts'
import { routes } from '../../introductions.routes.ts'
import { ownPaperView } from './paper.view.tsx'

/** One's own code on paper, for whoever signs in with one. */
export const ownPaperPage = page({
  path: routes.besidePaper,
  for: 'members',
  read: async (ask) => ({
    code: (await findOwnCode(ask)) ?? notHere(),
    address: await hasAddress(ask),
    beside: ask.viewer!.beside !== undefined,
    origin: ask.origin,
  }),
  view: ownPaperView,
})

const onPaper = async (ask: Ask): Promise<void> => {
  if ((await findOwnCode(ask)) === null) return notHere()
}

/** Only somebody alone with their page may say how it is opened from now on. */
const alone = async (ask: Ask): Promise<void> => {
  await onPaper(ask)
  if (ask.viewer!.beside) return notHere()
}

/** A new code: the old paper opens nothing any more. */
export const makeNewCode = act({
  path: routes.besideNewCode,
  for: 'members',
  page: ownPaperPage,
  fields: {},
  act: async (ask) => {
    await onPaper(ask)
    await renewCode(ask)
    return go(routes.besidePaper)
  },
})

/** Puts an email to one's account: from then on nobody is told for one. */
export const addEmail = act({
  path: routes.besideEmail,
  for: 'members',
  page: ownPaperPage,
  fields: { email: line({ max: 254, missing: 'Write your email address' }) },
  act: async (ask, form): Promise<Outcome> => {
    await alone(ask)
    const address = form.email.toLowerCase()
    if (!looksLikeAddress(address))
      return mend({ email: 'Write a whole email address, like name@example.com' })
    if (!(await takeOver(ask, address)))
      return mend({ email: 'This address cannot be used here. Nothing has changed. Try another' })
    return go(routes.besidePaper)
  },
})

/** Ends the code, once one signs in with an email. */
export const stopCode = act({
  path: routes.besideEndCode,
  for: 'members',
  page: ownPaperPage,
  fields: {},
  act: async (ask) => {
    await alone(ask)
    await endCode(ask)
    return go('/me')
  },
})
