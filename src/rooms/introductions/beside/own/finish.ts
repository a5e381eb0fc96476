import { act, notHere, type Ask } from '../../../../platform/http/route.ts'
import { beginSession, membershipOf } from '../../../people/people.ts'
import { routes } from '../../introductions.routes.ts'
import { ownPaperPage } from './paper.ts'

const endThisSitting = async (ask: Ask, helper: string) => {
  await ask.tx
    .deleteFrom('people.session')
    .where('account_id', '=', ask.me)
    .where('beside_id', '=', helper)
    .execute()
}

/** Closes the other's page, and goes back to one's own. */
export const finishBeside = act({
  path: routes.besideFinish,
  for: 'members',
  page: ownPaperPage,
  fields: {},
  act: async (ask) => {
    const helper = ask.viewer!.beside
    if (!helper) return notHere()
    await endThisSitting(ask, helper)
    await ask.hold({ person: helper })
    const token = await beginSession(
      ask.tx,
      ask.house.secrets,
      await membershipOf(ask, helper),
      ask.now,
    )
    return { to: routes.beside, session: { token } }
  },
})
