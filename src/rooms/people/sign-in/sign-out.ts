import { act } from '../../../platform/http/route.ts'
import { peopleRoutes } from '../people.routes.ts'
import { endSessions } from '../session.ts'
import { signInPage } from './sign-in.ts'

export const signOut = act({
  path: peopleRoutes.signOut,
  for: 'signed in',
  page: signInPage,
  fields: {},
  act: async (ask) => {
    await endSessions(ask.tx, ask.me)
    return { to: '/', session: 'ended' }
  },
})
